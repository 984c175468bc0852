import { beforeEach, describe, expect, it } from 'vitest'
import { withFile } from '#apps/testing/request-of.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listDocuments, listHeldCriteria, readPerson, readSensitiveFacts } from '#features/people/contract.ts'
import { grantRight } from '#features/people/testing/grant-right.ts'
import { aPerson } from '#features/people/testing/person-builders.ts'
import { aCriterion, aProof, checkProofOf } from '#features/people/testing/proof-builders.ts'
import { newId } from '#kernel/id.ts'
import {
  acceptReferral,
  answerQuestion,
  askSender,
  attachToReferral,
  examineReferral,
  listIncomingReferrals,
  readLetter,
  readSentReferral,
  refuseReferral,
} from '../contract.ts'
import { aSentReferral } from '../testing/referral-builders.ts'
import { recordOutcome } from './record-outcome.ts'

describe('the entry desk', () => {
  let world: World
  beforeEach(async () => {
    world = await aTerritory()
  })
  const desk = () => world.as('entryDesk')
  const accept = (referralId: string, more: { personId?: string; newPersonId?: string }, version = 2) =>
    desk().call(acceptReferral, {
      params: { referralId },
      body: { version, schemeId: world.schemeId, ...more },
    })
  const examine = (referralId: string) => desk().done(examineReferral, { params: { referralId } })
  const sentView = (referralId: string) =>
    world.as('prescriber').done(readSentReferral, { params: { referralId } })

  it('finds each prescription sorted into known, possible and unknown persons, the oldest first', async () => {
    await aPerson(world, { givenName: 'Nadia', familyName: 'Lambert' })
    await aPerson(world, {
      givenName: 'Omar',
      familyName: 'Autre',
      phone: '+33611111111',
      birthDate: '1970-01-01',
    })
    await aSentReferral(world)
    await aSentReferral(world, { givenName: 'Omar', familyName: 'Haddad', phone: '0611111111' })
    await aSentReferral(world, { givenName: 'Zoé', familyName: 'Nouvelle', phone: '0622222222' })
    const { items, waiting } = await desk().done(listIncomingReferrals, { params: {}, query: {} })
    expect(items.map((line) => [line.givenName, line.verdict])).toEqual([
      ['Nadia', 'known'],
      ['Omar', 'possible'],
      ['Zoé', 'unknown'],
    ])
    expect(waiting).toBe(3)
  })

  it('sees the age of a line and its deadlines: day 10 due, day 20 late', async () => {
    await aSentReferral(world)
    const urgencyAt = async (instant: string) => {
      world.at(instant)
      const { items } = await desk().done(listIncomingReferrals, { params: {}, query: {} })
      return items.map((line) => [line.ageDays, line.urgency])
    }
    expect(await urgencyAt('2026-12-03T08:00:00Z')).toEqual([[10, 'due']])
    expect(await urgencyAt('2026-12-13T08:00:00Z')).toEqual([[20, 'late']])
  })

  it('tells the sender which proof came and which is to be given again and why, until the entry is decided', async () => {
    const referralId = await aSentReferral(world, {
      criteria: ['RSA', 'QPV'],
      sensitive: [{ code: 'rqth', validUntil: null }],
    })
    const personId = newId()
    await accept(referralId, { newPersonId: personId })
    const { items } = await desk().done(listHeldCriteria, { params: { personId } })
    const criterion = { personId, criterionId: items.find(({ code }) => code === 'RSA')?.id ?? '' }
    // What another organisation declared of her is not the sender's to know.
    await aCriterion(world, personId, { code: 'SENIOR', proofReceivedOn: '2026-11-20' })
    const proofs = async () =>
      (await sentView(referralId)).proofs.map(({ label: _, english: __, ...rest }) => rest)
    const awaited = { state: 'awaited', receivedOn: null, reason: null }
    expect(await proofs()).toEqual([awaited, awaited])
    await aProof(world, criterion, '2026-11-20')
    await checkProofOf(world, criterion)
    expect(await proofs()).toContainEqual({ state: 'received', receivedOn: '2026-11-20', reason: null })
    await checkProofOf(world, criterion, 'refused', 'Elle est à un autre nom.')
    expect(await proofs()).toContainEqual({
      ...{ state: 'refused', receivedOn: '2026-11-20', reason: 'Elle est à un autre nom.' },
    })
    await world.rows((tx) =>
      recordOutcome({ tx, now: new Date('2026-11-23T08:00:00Z') }, referralId, { state: 'admitted' }),
    )
    expect(await proofs()).toEqual([])
  })

  it('writes to the sender that a piece is to be given again, by initials, without which piece nor why, until the entry is decided', async () => {
    const referralId = await aSentReferral(world, { criteria: ['RSA'] })
    const personId = newId()
    await accept(referralId, { newPersonId: personId })
    const { items } = await desk().done(listHeldCriteria, { params: { personId } })
    const criterion = { personId, criterionId: items[0]?.id ?? '' }
    const refused = () =>
      world.rows((tx) =>
        tx.query<{ subject: string; body: string }>(
          `select subject, body from mail.message where territory_id = $1 and template = 'referrals.proof-refused'`,
          [tx.territoryId],
        ),
      )
    // Of what another one declared of her, the sender is not asked for anything.
    await aCriterion(world, personId, { code: 'SENIOR', proofReceivedOn: '2026-11-20' })
    const senior = (await desk().done(listHeldCriteria, { params: { personId } })).items.find(
      ({ code }) => code === 'SENIOR',
    )
    await checkProofOf(world, { personId, criterionId: senior?.id ?? '' }, 'refused', 'Elle est illisible.')
    expect(await refused()).toEqual([])
    await aProof(world, criterion, '2026-11-20')
    await checkProofOf(world, criterion, 'refused', 'Elle est à un autre nom.')
    const [mail, ...others] = await refused()
    expect(others).toEqual([])
    expect(mail?.subject).toMatch(/^Une pièce est à redonner/)
    expect(`${mail?.subject} ${mail?.body}`).not.toMatch(/Lambert|Nadia|RSA|autre nom/)
    await world.rows((tx) =>
      recordOutcome({ tx, now: new Date('2026-11-23T08:00:00Z') }, referralId, { state: 'admitted' }),
    )
    await aProof(world, criterion, '2026-11-21')
    await checkProofOf(world, criterion, 'refused', 'Elle est à un autre nom.')
    expect(await refused()).toHaveLength(1)
  })

  it('opens a new file by accepting, with the criteria, the attachments and the notice', async () => {
    const referralId = await aSentReferral(world, { criteria: ['RSA'], email: 'nadia@essai.example' })
    const file = { name: 'attestation.pdf', content: '%PDF-1.4\n%%EOF\n' }
    const params = { referralId, documentId: newId() }
    await world.as('prescriber').done(attachToReferral, withFile({ params }, file))
    const personId = newId()
    expect((await accept(referralId, { newPersonId: personId })).body.personId).toBe(personId)
    const person = await desk().done(readPerson, { params: { personId } })
    const [notice] = person.notices
    expect([person.familyName, person.phone, notice?.channel, notice?.givenOn]).toEqual([
      'Lambert',
      '+33612345678',
      'prescriber',
      '2026-11-20',
    ])
    const { items } = await desk().done(listHeldCriteria, { params: { personId } })
    expect(items.map((one) => [one.code, one.state])).toEqual([['RSA', 'declared']])
    const documents = await desk().done(listDocuments, { params: { personId } })
    expect(documents.items.map((one) => one.name)).toEqual(['attestation.pdf'])
  })

  it('attaches to the file it recognised and opens no second one', async () => {
    const personId = await aPerson(world)
    const referralId = await aSentReferral(world)
    const { candidates } = await examine(referralId)
    expect(candidates.map((one) => one.id)).toEqual([personId])
    await accept(referralId, { personId })
    const [{ n }] = (await world.rows((tx) =>
      tx.query<{ n: number }>('select count(*)::int as n from people.person where territory_id = $1', [
        tx.territoryId,
      ]),
    )) as [{ n: number }]
    expect(n).toBe(1)
  })

  it('must choose one file, existing or new, never both nor none', async () => {
    const referralId = await aSentReferral(world)
    const both = await accept(referralId, { personId: newId(), newPersonId: newId() })
    const none = await accept(referralId, {})
    expect([both.problem.fields?.[0]?.code, none.problem.fields?.[0]?.code]).toEqual([
      'one-file-to-choose',
      'one-file-to-choose',
    ])
  })

  it('R1: never reads the sensitive facts that came; the file holds them for who has the right', async () => {
    const referralId = await aSentReferral(world, { sensitive: [{ code: 'rqth', validUntil: '2028-01-31' }] })
    const seen = await desk().call(examineReferral, { params: { referralId } })
    expect(seen.text).not.toContain('rqth')
    expect((await sentView(referralId)).sensitive).toEqual([])
    const personId = newId()
    await accept(referralId, { newPersonId: personId })
    await grantRight(world, 'projectManager', 'people.read-sensitive', 'territory')
    const facts = await world.as('projectManager').done(readSensitiveFacts, { params: { personId } })
    expect(facts.items.map((fact) => [fact.code, fact.validUntil, fact.source])).toEqual([
      ['rqth', '2028-01-31', 'referral'],
    ])
    const left = await world.rows(async (tx) => {
      await tx.revealSensitive()
      return tx.query('select from referrals.sensitive_criterion where territory_id = $1', [tx.territoryId])
    })
    expect(left).toHaveLength(0)
  })

  it('asks for more, is answered, and takes the prescription up again', async () => {
    const referralId = await aSentReferral(world)
    await desk().done(askSender, { params: { referralId }, body: { id: newId(), body: 'Quel métier ?' } })
    expect((await sentView(referralId)).messages.map((one) => one.fromSender)).toEqual([false])
    const reply = { params: { referralId }, body: { id: newId(), body: 'Cuisinière.' } }
    await world.as('prescriber').done(answerQuestion, reply)
    const seen = await examine(referralId)
    expect([seen.state, seen.messages.map((one) => one.body)]).toEqual([
      'sent',
      ['Quel métier ?', 'Cuisinière.'],
    ])
  })

  it('refuses with a reason and a redirection that the sender reads', async () => {
    const referralId = await aSentReferral(world)
    const body = {
      version: 2,
      code: 'other-scheme-fits',
      text: 'Moins de 26 ans.',
      redirection: 'Mission locale',
    } as const
    await desk().done(refuseReferral, { params: { referralId }, body })
    const { state, refusal } = await sentView(referralId)
    expect([state, refusal]).toEqual([
      'refused',
      { code: 'other-scheme-fits', text: 'Moins de 26 ans.', redirection: 'Mission locale' },
    ])
    expect((await accept(referralId, { newPersonId: newId() }, 3)).problem.code).toBe('move-refused')
  })

  it('decides once: the second of two members learns that it moved', async () => {
    const referralId = await aSentReferral(world)
    await accept(referralId, { newPersonId: newId() })
    expect((await accept(referralId, { newPersonId: newId() })).problem.code).toBe('stale-version')
  })

  it('settles its deadline by deciding', async () => {
    const referralId = await aSentReferral(world)
    await accept(referralId, { newPersonId: newId() })
    const open = await world.rows((tx) =>
      tx.query(
        `select from deadlines.deadline where territory_id = $1 and subject_id = $2 and rule_code = 'referral-answer' and settled_at is null`,
        [tx.territoryId, referralId],
      ),
    )
    expect(open).toHaveLength(0)
  })

  it('prints the letter of the step for a person without e-mail, without a reason nor a social fact', async () => {
    const referralId = await aSentReferral(world, {
      address: '1 rue Neuve',
      postalCode: '59000',
      criteria: ['RSA'],
    })
    expect((await examine(referralId)).needsLetter).toBe(true)
    const letter = await desk().done(readLetter, { params: { referralId } })
    expect(letter.recipient).toEqual(['Nadia Lambert', '1 rue Neuve', '59000 Lille'])
    expect(JSON.stringify(letter)).not.toMatch(/RSA|restauration/)
  })

  it('lets the sender follow the outcome that the scheme publishes', async () => {
    const referralId = await aSentReferral(world)
    await accept(referralId, { newPersonId: newId() })
    await world.rows(async (tx) => {
      const context = { tx, now: new Date('2026-12-01T09:00:00Z') }
      await recordOutcome(context, referralId, { state: 'admitted', enteredOn: '2026-12-01' })
      await recordOutcome(context, referralId, { state: 'followed', stepLabel: 'Formation' })
    })
    expect((await sentView(referralId)).outcome).toMatchObject({
      state: 'followed',
      enteredOn: '2026-12-01',
      stepLabel: 'Formation',
      exitClass: null,
    })
  })
})
