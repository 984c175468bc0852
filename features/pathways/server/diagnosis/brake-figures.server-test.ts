import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { exportBrakeFigures, readBrakeFigures } from '../../contract/brake-figures.ts'
import { aDiagnosis, aTheme, diagnosed } from '../../testing/diagnosis-builders.ts'
import { aPathway } from '../../testing/pathway-builders.ts'
import { archivePathways } from '../retention/retention-store.ts'

const year = '2026'
/** A licence missing on 1 September, lifted 70 days later unless said otherwise. */
const aBrake = async (world: World, { lifted = true } = {}) => {
  const { id, personId } = await aPathway(world)
  await diagnosed(world, id, aDiagnosis([[aTheme.licence, 'strong']], 0, '2026-09-01'))
  if (lifted) await diagnosed(world, id, aDiagnosis([[aTheme.licence, 'lifted', '2026-11-10']], 1))
  return { id, personId }
}
const figures = (world: World, role: string) =>
  world.as(role).done(readBrakeFigures, { params: {}, query: { year } })

describe('the figures of lifted brakes', () => {
  it('count what was found and lifted by theme, with the median of the days', async () => {
    const world = await aTerritory()
    await aBrake(world)
    await aBrake(world, { lifted: false })
    expect(await figures(world, 'projectManager')).toEqual({
      scope: 'territory',
      total: { opened: 2, lifted: 1, medianDays: 70 },
      items: [{ themeCode: aTheme.licence, opened: 2, lifted: 1, medianDays: 70 }],
    })
  })

  it('a brake rated again in the next version is found once', async () => {
    const world = await aTerritory()
    const { id } = await aBrake(world, { lifted: false })
    await diagnosed(world, id, aDiagnosis([[aTheme.licence, 'moderate']], 1))
    expect((await figures(world, 'projectManager')).total).toMatchObject({ opened: 1, lifted: 0 })
  })

  it('R19: a structure reads no count under five, on screen nor in the file that leaves', async () => {
    const world = await aTerritory()
    for (let made = 0; made < 4; made += 1) await aBrake(world)
    expect((await figures(world, 'referent')).items).toEqual([
      { themeCode: aTheme.licence, opened: null, lifted: null, medianDays: null },
    ])
    const { text } = await world
      .as('referent')
      .call(exportBrakeFigures, { params: {}, body: { format: 'csv', filters: { year } } })
    expect(text).toMatch(/Préparer un permis;;;;non publié/)
    await aBrake(world)
    expect((await figures(world, 'referent')).items).toEqual([
      { themeCode: aTheme.licence, opened: 5, lifted: 5, medianDays: 70 },
    ])
  })

  it('R4: stay when the diagnosis is erased with the archive, of nobody and by months alone', async () => {
    const world = await aTerritory()
    const { personId } = await aBrake(world)
    await world.rows((tx) =>
      archivePathways({ tx, now: world.services.clock.now(), today: '2026-11-23' }, [personId]),
    )
    expect((await figures(world, 'projectManager')).total).toEqual({ opened: 1, lifted: 1, medianDays: 70 })
    const kept = await world.rows((tx) =>
      tx.query(
        `select pathway_id, opened_on, lifted_on, (select count(*) from pathways.diagnosis where territory_id = $1) as left
         from pathways.brake_spell where territory_id = $1`,
        [tx.territoryId],
      ),
    )
    expect(kept).toEqual([{ pathway_id: null, opened_on: '2026-09-01', lifted_on: '2026-11-01', left: 0 }])
  })

  it('are for who reads brakes alone', async () => {
    const world = await aTerritory()
    for (const role of ['electedOfficial', 'fundManager', 'stepOperator', 'entryDesk'])
      expect(await world.as(role).refused(readBrakeFigures, { params: {}, query: { year } })).toBe(
        'right-missing',
      )
  })
})
