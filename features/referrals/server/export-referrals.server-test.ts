import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { grantRight } from '#features/people/testing/grant-right.ts'
import { exportIncomingReferrals, exportSentReferrals } from '../contract.ts'
import { aSentReferral } from '../testing/referral-builders.ts'
import { recordOutcome } from './record-outcome.ts'

const body = { format: 'csv', reason: 'Comité technique', filters: {} } as const
const trailOf = (world: World) =>
  world.rows((tx) =>
    tx.query(
      `select reason, details from audit.line where territory_id = $1 and action = 'exchanges.list-exported'`,
      [tx.territoryId],
    ),
  )
const linesOf = (text: string) => text.trim().split('\r\n').slice(1)

describe('the prescriptions received', () => {
  it('leave as they are on screen, traced, with their formulas neutralised', async () => {
    const world = await aTerritory()
    await aSentReferral(world, { familyName: '=Aubrun' })
    const { text } = await world.as('projectManager').call(exportIncomingReferrals, { params: {}, body })
    expect(linesOf(text)).toHaveLength(1)
    expect(text).toContain(`;'=Aubrun;`)
    expect(await trailOf(world)).toMatchObject([
      { reason: 'Comité technique', details: { list: 'referrals.incoming', count: 1 } },
    ])
  })

  it('leave with the filters of the screen', async () => {
    const world = await aTerritory()
    await aSentReferral(world)
    const refused = { ...body, filters: { state: 'refused' } } as const
    const { text } = await world
      .as('projectManager')
      .call(exportIncomingReferrals, { params: {}, body: refused })
    expect(linesOf(text)).toEqual([])
  })

  it('do not leave with who may export but not answer them, nor without a reason', async () => {
    const world = await aTerritory()
    expect(await world.as('fundManager').refused(exportIncomingReferrals, { params: {}, body })).toBe(
      'right-missing',
    )
    const hasty = { ...body, reason: ' ' }
    expect(
      await world.as('projectManager').refused(exportIncomingReferrals, { params: {}, body: hasty }),
    ).toBe('invalid')
    expect(await trailOf(world)).toEqual([])
  })

  it('do not leave with who may export the names that she follows and no others', async () => {
    const world = await aTerritory()
    await aSentReferral(world)
    await grantRight(world, 'entryDesk', 'exchanges.export', 'own')
    expect(await world.as('entryDesk').refused(exportIncomingReferrals, { params: {}, body })).toBe(
      'right-missing',
    )
  })
})

describe('the prescriptions sent', () => {
  it('leave with their whole outcome: entry, last step, exit and its class', async () => {
    const world = await aTerritory()
    const referralId = await aSentReferral(world)
    await world.rows((tx) =>
      recordOutcome({ tx, now: new Date('2026-11-23T09:00:00Z') }, referralId, {
        ...{ state: 'exited', enteredOn: '2026-02-02', stepLabel: 'Atelier', stepIsOver: true },
        ...{ exitedOn: '2026-11-20', exitClass: 'positive-employment' },
      }),
    )
    await grantRight(world, 'prescriber', 'exchanges.export')
    const { text } = await world.as('prescriber').call(exportSentReferrals, { params: {}, body })
    const [line = ''] = linesOf(text)
    expect(line).toMatch(/Sortie;02\/02\/2026;Atelier;20\/11\/2026;Sortie en emploi$/)
  })

  it('do not leave with who prescribes and may not export names (field notes 1.9)', async () => {
    const world = await aTerritory()
    await aSentReferral(world)
    expect(await world.as('prescriber').refused(exportSentReferrals, { params: {}, body })).toBe(
      'right-missing',
    )
  })

  it('are one’s own lines only: a colleague’s and another organisation’s stay', async () => {
    const world = await aTerritory()
    await aSentReferral(world, { familyName: 'Lacroix' })
    await grantRight(world, 'prescriber', 'exchanges.export')
    const mine = await world.as('prescriber').call(exportSentReferrals, { params: {}, body })
    expect(linesOf(mine.text)).toHaveLength(1)
    expect(mine.text).toContain('Lacroix')
    await grantRight(world, 'secondReferent', 'referrals.send')
    const theirs = await world.as('secondReferent').call(exportSentReferrals, { params: {}, body })
    expect(linesOf(theirs.text)).toEqual([])
  })
})
