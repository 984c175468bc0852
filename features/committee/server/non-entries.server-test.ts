import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { moveApplication } from '#features/pathways/contract.ts'
import { anApplication, aPersonRow } from '#features/pathways/testing/application-builders.ts'
import { newId } from '#kernel/id.ts'
import { exportNonEntries, readNonEntries } from '../contract.ts'

const leaveOut = async (world: World, count: number, reasonCode: 'no-place' | 'criteria-not-met') => {
  for (let at = 0; at < count; at += 1) {
    const personId = await aPersonRow(world, `Nom${newId()}`)
    const { id, version } = await anApplication(world, { personId, eligible: true })
    await world.as('entryDesk').done(moveApplication, {
      params: { applicationId: id },
      body: { move: 'refuse', version, reasonCode },
    })
  }
}
const counts = async (world: World, role: string, query: object = {}) => {
  const { items, ...rest } = await world.as(role).done(readNonEntries, { params: {}, query })
  return { ...rest, items: items.map(({ reasonCode, count }) => [reasonCode, count]) }
}

describe('applications that led to no entry', () => {
  it('are counted by prescriber and reason, whether or not a sitting decided', async () => {
    const world = await aTerritory()
    await leaveOut(world, 2, 'no-place')
    await leaveOut(world, 1, 'criteria-not-met')
    expect(await counts(world, 'entryDesk')).toEqual({
      ...{ from: '2026-01-01', to: '2026-11-23', entered: 0, notEntered: 3 },
      items: [
        ['no-place', 2],
        ['criteria-not-met', 1],
      ],
    })
    const { items } = await world.as('entryDesk').done(readNonEntries, { params: {}, query: {} })
    expect(items[0]).toMatchObject({ origin: 'spontaneous', prescriberName: null })
  })

  it('are those of the period, its two days included', async () => {
    const world = await aTerritory()
    await leaveOut(world, 1, 'no-place')
    const on = async (from: string, to: string) => (await counts(world, 'entryDesk', { from, to })).notEntered
    expect(await on('2026-11-23', '2026-11-23')).toBe(1)
    expect(await on('2026-11-01', '2026-11-22')).toBe(0)
    expect(await on('2026-11-24', '2026-12-31')).toBe(0)
  })

  it('when too few to hide anybody are not told to who sits, nor what would tell them', async () => {
    const world = await aTerritory()
    await leaveOut(world, 6, 'no-place')
    await leaveOut(world, 2, 'criteria-not-met')
    const told = await counts(world, 'committeeMember')
    expect(told).toMatchObject({
      notEntered: 8,
      items: [
        ['no-place', null],
        ['criteria-not-met', null],
      ],
    })
    const { text } = await world
      .as('committeeMember')
      .call(exportNonEntries, { params: {}, body: { format: 'csv', filters: {} } })
    expect(text).toContain('non publié (moins de 5)')
    expect(text).not.toMatch(/;6;|;2;/)
  })

  it('leave as a table, with a line in the trail', async () => {
    const world = await aTerritory()
    await leaveOut(world, 1, 'no-place')
    const { text } = await world
      .as('projectManager')
      .call(exportNonEntries, { params: {}, body: { format: 'csv', filters: {} } })
    expect(text).toMatch(/Candidature spontanée[;,]Plus de place, aucune attente possible[;,]1/)
    const lines = await world.rows((tx) =>
      tx.query<{ details: unknown }>(
        `select details from audit.line where territory_id = $1 and action = 'exchanges.list-exported'`,
        [tx.territoryId],
      ),
    )
    expect(JSON.stringify(lines)).toContain('committee.non-entries')
  })
})
