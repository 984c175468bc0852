import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { admitApplication, moveApplication } from '#features/pathways/contract.ts'
import { anApplication, aPersonRow } from '#features/pathways/testing/application-builders.ts'
import {
  addCriterion,
  proveCriterion,
  recordSensitiveFact,
  revokeCriterion,
} from '#features/people/contract.ts'
import { grantRight } from '#features/people/testing/grant-right.ts'
import { checkProofOf } from '#features/people/testing/proof-builders.ts'
import { newId } from '#kernel/id.ts'
import { evaluateApplication, listRuleSets, writeRuleSet } from '../contract.ts'
import { aRuleSet, someRules } from '../testing/rule-set-builders.ts'

const evaluation = (world: World, applicationId: string, query: object = {}, role = 'entryDesk') =>
  world.as(role).done(evaluateApplication, { params: { applicationId }, query })

const declare = async (world: World, personId: string, code = 'RSA') => {
  const id = newId()
  await world.as('entryDesk').done(addCriterion, { params: { personId }, body: { id, code } })
  return { personId, criterionId: id }
}
const prove = (world: World, params: { personId: string; criterionId: string }, proofReceivedOn: string) =>
  world
    .as('entryDesk')
    .done(proveCriterion, { params, body: { proofKind: 'Attestation RSA', proofReceivedOn } })

describe('a version of the conditions', () => {
  it('applies to its scheme from its first day on, until the next one begins', async () => {
    const world = await aTerritory()
    const first = await aRuleSet(world)
    const second = await aRuleSet(world, { label: 'Avenant', validFrom: '2026-11-20' })
    const { items } = await world.as('referent').done(listRuleSets, { params: {} })
    expect(items.slice(0, 2)).toMatchObject([
      { id: second.id, validFrom: '2026-11-20', validTo: null, writtenOn: '2026-11-23' },
      { id: first.id, validFrom: '2026-01-01', validTo: '2026-11-19' },
    ])
    const { id } = await anApplication(world)
    expect((await evaluation(world, id)).set.label).toBe('Avenant')
    expect((await evaluation(world, id, { day: '2026-11-19' })).set.label).toBe('Protocole 2026')
    expect((await evaluation(world, id, { day: '2025-12-31' })).set).toMatchObject({
      version: 'plie-start',
      verifiedOn: null,
    })
  })

  it('is written once, and two never begin the same day', async () => {
    const world = await aTerritory()
    const body = someRules(world)
    const write = (given: object) =>
      world.as('projectManager').call(writeRuleSet, { params: {}, body: { ...body, ...given } })
    expect((await write({})).status).toBe(200)
    expect((await write({})).status).toBe(200)
    expect((await write({ id: newId() })).problem.code).toBe('version-that-day')
  })

  it('begins on a day that can be meant: what was mistyped would hold for ever', async () => {
    const world = await aTerritory()
    for (const validFrom of ['1900-01-01', '2199-01-01']) {
      const body = { ...someRules(world), validFrom }
      const answer = await world.as('projectManager').call(writeRuleSet, { params: {}, body })
      expect(answer.problem.fields).toEqual([{ pointer: '/validFrom', code: 'date-out-of-reach' }])
    }
  })

  it('names criteria of the lists in use only', async () => {
    const world = await aTerritory()
    const unknown = { kind: 'criterion' as const, code: 'RMI', proof: 'none' as const, proofMonths: null }
    const body = { ...someRules(world), needs: { kind: 'group' as const, atLeast: 1, of: [unknown] } }
    const answer = await world.as('projectManager').call(writeRuleSet, { params: {}, body })
    expect(answer.problem.fields).toEqual([
      { pointer: '/needs', code: 'unknown-criterion', params: { code: 'RMI' } },
    ])
  })

  it('counts no condition twice in a group, and none that everybody or nobody meets', async () => {
    const world = await aTerritory()
    const rsa = { kind: 'criterion' as const, code: 'RSA', proof: 'required' as const, proofMonths: 3 }
    const age = { kind: 'fact' as const, fact: 'age' as const, operator: 'at-least' as const, threshold: 600 }
    for (const [of, code] of [
      [[rsa, { ...rsa, proofMonths: null }], 'condition-twice'],
      [[rsa, age], 'threshold-out-of-range'],
    ] as const) {
      const body = { ...someRules(world), needs: { kind: 'group' as const, atLeast: 2, of: [...of] } }
      const answer = await world.as('projectManager').call(writeRuleSet, { params: {}, body })
      expect(answer.problem.fields).toEqual([{ pointer: '/needs', code }])
    }
  })

  it('asks of a group no more than it holds, at any level', async () => {
    const world = await aTerritory()
    const { needs } = someRules(world)
    const inner = { kind: 'group', atLeast: 2, of: [needs.of[0]] }
    for (const asked of [
      { ...needs, atLeast: 3 },
      { ...needs, of: [needs.of[0], inner] },
    ]) {
      const body = { ...someRules(world), needs: asked as typeof needs }
      expect(await world.as('projectManager').refused(writeRuleSet, { params: {}, body })).toBe(
        'group-asks-too-much',
      )
    }
  })
})

describe('an evaluation', () => {
  it('says of each condition whether it is met, awaits its proof, or since when the proof is too old', async () => {
    const world = await aTerritory()
    await aRuleSet(world)
    const { id, personId } = await anApplication(world)
    const first = await evaluation(world, id)
    expect(first.outcome).toBe('reserved')
    expect(first.judged).toMatchObject([
      { kind: 'fact', fact: 'lives-in-territory', outcome: 'met' },
      { kind: 'group', of: [{ code: 'RSA', outcome: 'missing', proof: 'Attestation RSA' }, { code: 'TH' }] },
    ])
    const criterion = await declare(world, personId)
    expect((await evaluation(world, id)).outcome).toBe('proof-awaited')
    await prove(world, criterion, '2026-08-22')
    expect((await evaluation(world, id)).judged[1]).toMatchObject({
      outcome: 'proof-expired',
      of: [{ code: 'RSA', outcome: 'proof-expired', endedOn: '2026-11-22' }, {}],
    })
    await prove(world, criterion, '2026-11-20')
    expect((await evaluation(world, id)).outcome).toBe('proof-to-check')
    await checkProofOf(world, criterion)
    const met = await evaluation(world, id)
    expect(met).toMatchObject({ outcome: 'met', personId, mayCheck: true })
    expect(met.judged[1]).toMatchObject({
      of: [{ outcome: 'met', checkedOn: '2026-11-23', endsOn: '2027-02-20', refusedOn: null }, {}],
    })
    expect(met.proofs).toMatchObject([
      { code: 'RSA', proof: { receivedOn: '2026-11-20', check: { byName: 'Membre entryDesk' } } },
    ])
  })

  it('of a past day knows what was said of a proof by that day: to check, then checked, then refused', async () => {
    const world = await aTerritory()
    await aRuleSet(world)
    const { id, personId } = await anApplication(world)
    const criterion = await declare(world, personId)
    await prove(world, criterion, '2026-11-23')
    world.at('2026-11-25T08:00:00Z')
    await checkProofOf(world, criterion)
    world.at('2026-11-27T08:00:00Z')
    await checkProofOf(world, criterion, 'refused', 'Elle est à un autre nom.')
    world.at('2026-11-30T08:00:00Z')
    await prove(world, criterion, '2026-11-30')
    const on = async (day: string) => (await evaluation(world, id, { day })).outcome
    expect(await on('2026-11-24')).toBe('proof-to-check')
    expect(await on('2026-11-26')).toBe('met')
    expect(await on('2026-11-29')).toBe('proof-awaited')
    expect(await on('2026-11-30')).toBe('proof-to-check')
    const past = await evaluation(world, id, { day: '2026-11-29' })
    expect(past).toMatchObject({
      mayCheck: false,
      judged: [{}, { of: [{ code: 'RSA', refusedOn: '2026-11-27' }, {}] }],
      proofs: [{ proof: { check: { kind: 'refused', reason: 'Elle est à un autre nom.' } } }],
    })
  })

  it('of a past day reads what had come by then: a fresher proof and a withdrawal change nothing before them', async () => {
    const world = await aTerritory()
    await aRuleSet(world)
    const { id, personId } = await anApplication(world)
    const criterion = await declare(world, personId)
    await prove(world, criterion, '2026-11-23')
    await checkProofOf(world, criterion)
    world.at('2027-03-10T08:00:00Z')
    await prove(world, criterion, '2027-03-10')
    await checkProofOf(world, criterion)
    world.at('2027-04-02T08:00:00Z')
    await world.as('entryDesk').done(revokeCriterion, { params: criterion, body: { reason: 'Droit fermé' } })
    const on = async (day: string) => (await evaluation(world, id, { day })).outcome
    expect(await on('2026-11-22')).toBe('reserved')
    expect(await on('2026-11-23')).toBe('met')
    expect(await on('2027-02-24')).toBe('proof-expired')
    expect(await on('2027-03-10')).toBe('met')
    expect(await on('2027-04-01')).toBe('met')
    expect(await on('2027-04-02')).toBe('reserved')
    expect(
      (
        await world.as('entryDesk').call(evaluateApplication, {
          params: { applicationId: id },
          query: { day: '2027-04-03' },
        })
      ).problem.code,
    ).toBe('day-to-come')
  })

  it('looks at a sensitive fact only for who may read it: for others held or not is the same', async () => {
    const world = await aTerritory()
    await aRuleSet(world)
    const personId = await aPersonRow(world)
    const { id } = await anApplication(world, { personId })
    const before = await evaluation(world, id)
    await grantRight(world, 'entryDesk', 'people.write-sensitive', 'territory')
    await world.as('entryDesk').done(recordSensitiveFact, {
      params: { personId },
      body: { id: newId(), code: 'rqth', validUntil: '2028-01-01', source: 'document' },
    })
    expect({ ...(await evaluation(world, id)), kept: [] }).toEqual({ ...before, kept: [] })
    await grantRight(world, 'entryDesk', 'people.read-sensitive', 'territory')
    expect((await evaluation(world, id)).outcome).toBe('met')
    const lines = await world.rows((tx) =>
      tx.query(
        `select from audit.line where territory_id = $1 and subject_id = $2 and action = 'people.sensitive-facts-opened'`,
        [tx.territoryId, personId],
      ),
    )
    expect(lines).toHaveLength(1)
  })

  it('R16: decides nothing: what its conditions do not meet may be noted eligible and admitted', async () => {
    const world = await aTerritory()
    await aRuleSet(world)
    const application = await anApplication(world)
    expect((await evaluation(world, application.id)).outcome).not.toBe('met')
    const moved = await world.as('entryDesk').done(moveApplication, {
      params: { applicationId: application.id },
      body: { move: 'checkEligibility', version: application.version, checkedOn: '2026-11-23' },
    })
    expect(moved.state).toBe('eligibility-checked')
    const admitted = await world.as('entryDesk').done(admitApplication, {
      params: { applicationId: application.id },
      body: {
        ...{ version: moved.version, pathwayId: newId(), assignmentId: newId(), admittedOn: '2026-11-23' },
        referentId: world.members.referent?.memberId ?? '',
      },
    })
    expect(admitted.episode).toBe(1)
  })

  it('is kept with who noted the eligibility, as each condition was worth, and never with a sensitive fact', async () => {
    const world = await aTerritory()
    const { id: version } = await aRuleSet(world)
    const { id, personId, version: row } = await anApplication(world)
    const criterion = await declare(world, personId)
    await world.as('entryDesk').done(moveApplication, {
      params: { applicationId: id },
      body: { move: 'checkEligibility', version: row, checkedOn: '2026-11-23' },
    })
    await prove(world, criterion, '2026-11-23')
    await checkProofOf(world, criterion)
    const { kept, outcome } = await evaluation(world, id)
    expect(outcome).toBe('met')
    expect(kept).toMatchObject([
      {
        ...{ move: 'checkEligibility', outcome: 'proof-awaited', version, byName: 'Membre entryDesk' },
        judged: [{ outcome: 'met' }, { of: [{ outcome: 'proof-awaited' }, { outcome: 'reserved' }] }],
      },
    ])
  })

  it('leaves its line in the trail of the person', async () => {
    const world = await aTerritory()
    const { id, personId } = await anApplication(world)
    await evaluation(world, id)
    const lines = await world.rows((tx) =>
      tx.query(
        `select action from audit.line where territory_id = $1 and subject_id = $2 and details ->> 'part' = 'eligibility'`,
        [tx.territoryId, personId],
      ),
    )
    expect(lines).toEqual([{ action: 'people.file-opened' }])
  })
})
