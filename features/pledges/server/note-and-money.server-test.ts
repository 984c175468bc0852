import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { listDeadlines } from '#features/deadlines/contract.ts'
import { newId } from '#kernel/id.ts'
import { pdfObjects } from '#platform/testing/pdf-objects.ts'
import {
  changeFunding,
  createFunding,
  createMean,
  listFundings,
  listMeans,
  movePledge,
  printNote,
  readNote,
} from '../contract.ts'
import { aDelivery, aFunding, aMean, aPledge, fundingValues, meanValues } from '../testing/pledge-builders.ts'

const note = (world: World, query: { agreementId: string; year: string; signatory?: string }) =>
  world.as('electedOfficial').done(readNote, { params: {}, query })

describe('the yearly note', () => {
  it('prints what each signatory promised and delivered that year, counted from the deliveries', async () => {
    const world = await aTerritory()
    const first = await aPledge(world, { dueOn: '2025-12-31', recurrence: 'yearly' })
    const { agreementId } = first
    await aPledge(world, { agreementId, kind: 'money', quantity: 500_000 })
    await aPledge(world, { agreementId, organisationId: world.organisations.missionLocale })
    await aMean(world, { fromOn: '2025-02-01' })
    await aDelivery(world, first.id, { deliveredOn: '2025-11-03', quantity: 4000 })
    await aDelivery(world, first.id, { rank: 2, quantity: 1000 })
    const year = await note(world, { agreementId, year: '2026' })
    const known = year.signatories.find((one) => one.key === world.organisations.franceTravail)
    expect(known).toMatchObject({
      ...{ due: 2, delivered: 0 },
      totals: [
        { kind: 'days', pledged: 4000, delivered: 1000 },
        { kind: 'money', pledged: 500_000, delivered: 0 },
      ],
    })
    const lender = year.signatories.find((one) => one.key === world.organisations.missionLocale)
    expect(lender?.lends).toHaveLength(1)
    const before = await note(world, { agreementId, year: '2025' })
    expect(before.signatories[0]).toMatchObject({ due: 1, delivered: 1 })
    const alone = { agreementId, year: '2026', signatory: world.organisations.missionLocale }
    expect((await note(world, alone)).signatories).toHaveLength(1)
  })

  it('is a tagged PDF and a DOCX that say the same, whatever was typed', async () => {
    const world = await aTerritory()
    const { agreementId } = await aPledge(world, { label: '#panic("x") = $x^2$ *gras*' })
    const print = (format: 'pdf' | 'docx') =>
      world.as('electedOfficial').call(printNote, {
        ...{ params: {}, query: { agreementId, year: '2026', format } },
      })
    const pdf = await print('pdf')
    expect([pdf.status, pdf.headers['content-type']]).toEqual([200, 'application/pdf'])
    expect(pdfObjects(pdf.bytes)).toContain('/StructTreeRoot')
    expect((await print('docx')).bytes.subarray(0, 2).toString()).toBe('PK')
  })

  it('is refused for a year outside the term, and for an agreement that is not here', async () => {
    const world = await aTerritory()
    const { agreementId } = await aPledge(world)
    const reader = world.as('electedOfficial')
    const refused = (query: { agreementId: string; year: string }) =>
      reader.refused(readNote, { params: {}, query })
    expect(await refused({ agreementId, year: '2031' })).toBe('year-outside-term')
    expect(await refused({ agreementId: newId(), year: '2026' })).toBe('unknown-agreement')
  })
})

describe('« À faire »', () => {
  const linesOf = async (world: World, role: string) =>
    (await world.as(role).done(listDeadlines, { params: {}, query: { until: '2029-12-31' } })).mine
      .filter((one) => one.subjectKind === 'pledge')
      .map((one) => [one.ruleCode, one.dueOn])

  it('asks for the first open due date: of who wrote the pledge, and of the contact of its signatory', async () => {
    const world = await aTerritory()
    const contactId = world.members.prescriber?.memberId ?? ''
    const { id } = await aPledge(world, { dueOn: '2025-12-31', recurrence: 'yearly', contactId })
    expect(await linesOf(world, 'projectManager')).toEqual([['pledge-due', '2025-12-31']])
    expect(await linesOf(world, 'prescriber')).toEqual([['pledge-owed', '2025-12-31']])
    await aDelivery(world, id, { quantity: 4000 })
    expect(await linesOf(world, 'prescriber')).toEqual([['pledge-owed', '2026-12-31']])
    for (const rank of [2, 3, 4])
      await world.as('projectManager').done(movePledge, {
        params: { pledgeId: id },
        body: { id: newId(), rank, move: 'give-up', reason: 'Fin de l’engagement' },
      })
    expect(await linesOf(world, 'projectManager')).toEqual([])
  })
})

describe('a shared mean', () => {
  it('says who lends and who uses, and never more than the whole of it', async () => {
    const world = await aTerritory()
    const mean = await aMean(world)
    expect(mean).toMatchObject({ isCurrent: true, users: [{ sharePercent: 40 }] })
    const codeOf = async (more: object) => {
      const body = meanValues(world, more)
      const { problem } = await world.as('projectManager').call(createMean, { params: {}, body })
      return problem.fields?.[0]?.code ?? problem.code
    }
    const { plie, operator, missionLocale } = world.organisations
    const users = [plie, operator].map((organisationId) => ({ organisationId, sharePercent: 60 }))
    expect(await codeOf({ users })).toBe('shares-over-100')
    expect(await codeOf({ users: [users[0], users[0]] })).toBe('user-twice')
    expect(await codeOf({ users: [{ organisationId: missionLocale, sharePercent: null }] })).toBe(
      'lends-to-itself',
    )
    expect(await codeOf({ toOn: '2025-01-01' })).toBe('ends-before-start')
    expect(await codeOf({ lenderId: newId() })).toBe('unknown-organisation')
    expect((await world.as('electedOfficial').done(listMeans, { params: {} })).items).toHaveLength(1)
  })
})

describe('the funding of operators', () => {
  it('adds up by year, source and operator, and holds one line for each', async () => {
    const world = await aTerritory()
    await aFunding(world, { funderName: 'Région' })
    await aFunding(world, { year: 2025, plannedCents: 1_000_000, paidCents: 1_000_000 })
    await aFunding(world, { funderId: world.organisations.plie, funderName: null })
    const list = (query: object) => world.as('electedOfficial').done(listFundings, { params: {}, query })
    const all = await list({})
    expect(all.all).toMatchObject({ plannedCents: 10_000_000, paidCents: 5_500_000 })
    expect(all.byYear.map((one) => [one.name, one.plannedCents])).toEqual([
      ['2025', 1_000_000],
      ['2026', 9_000_000],
    ])
    expect((await list({ year: '2025' })).all.plannedCents).toBe(1_000_000)
    const again = { params: {}, body: fundingValues(world, { funderName: 'RÉGION' }) }
    expect(await world.as('projectManager').refused(createFunding, again)).toBe('funding-known')
  })

  it('is within the term of its agreement, of one source, and kept by who read it last', async () => {
    const world = await aTerritory()
    const { agreementId } = await aPledge(world)
    const manager = world.as('projectManager')
    const codeOf = async (more: object) =>
      (await manager.call(createFunding, { params: {}, body: fundingValues(world, more) })).problem
        .fields?.[0]?.code
    expect(await codeOf({ agreementId, year: 2030 })).toBe('year-outside-term')
    expect(await codeOf({ funderName: null })).toBe('required')
    expect(await codeOf({ funderId: world.organisations.plie })).toBe('funder-twice')
    const { id: fundingId } = await aFunding(world)
    const { id: _, ...values } = fundingValues(world)
    const change = { params: { fundingId }, body: { ...values, paidCents: 4_500_000, version: 1 } }
    expect((await manager.done(changeFunding, change)).paidCents).toBe(4_500_000)
    expect(await manager.refused(changeFunding, change)).toBe('stale-version')
  })
})
