import { describe, expect, it } from 'vitest'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { changeSetting } from '#features/territory/contract.ts'
import { newId } from '#kernel/id.ts'
import type { Log } from '#platform/server/log.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { anExportedList, asOwner, someLines } from '../testing/trail-builders.ts'
import { keepHeadOf } from './keep-head.ts'
import { sealTerritory, verifyTerritories } from './public.ts'
import { purgeTerritory } from './purge-trail.ts'

/** One day of the trail: its lines, their seals, the daily job. */
const aDay = async (world: World, day: string, count: number) => {
  const ids = await someLines(world, count, { from: `${day}T08:00:00Z` })
  world.at(`${day}T12:00:00Z`)
  await sealTerritory(world.services, world.territoryId)
  await keepHeadAt(world)
  return ids
}
const here = (world: World) => ({ slug: world.slug, timeZone: 'Europe/Paris' })
const keepHeadAt = (world: World, log: Pick<Log, 'info'> = world.services.log) =>
  world.rows((tx) => keepHeadOf(tx, here(world), { now: world.services.clock.now(), log }))
const purge = async (world: World) => {
  const owner = connectDatabase((await testDatabase()).ownerUrl, 1)
  try {
    await owner.withTerritory(world.territoryId, (tx) =>
      purgeTerritory(tx, here(world), world.services.clock.now()),
    )
  } finally {
    await owner.close()
  }
}
const verify = async (world: World, head?: { seq: number; hash: string }) => {
  await sealTerritory(world.services, world.territoryId)
  const [verified] = await verifyTerritories(world.services, { slug: world.slug, head })
  return verified
}
const linesLeft = (world: World) =>
  world.rows(async (tx) => {
    const rows = await tx.query<{ id: string }>(
      `select id from audit.line where territory_id = $1 and action = 'people.file-opened' order by at`,
      [tx.territoryId],
    )
    return rows.map((row) => row.id)
  })

describe('the heads of the chains', () => {
  it('are written in the log each day, for whoever keeps it elsewhere', async () => {
    const world = await aTerritory()
    const told: unknown[] = []
    const log = { info: (fact: unknown) => told.push(fact) } as unknown as Log
    await aDay(world, '2026-11-24', 3)
    await keepHeadAt(world, log)
    const verified = await verify(world)
    expect(told).toContainEqual({ audit: 'head', territory: world.slug, ...numbered(verified?.head) })
  })

  it('become a checkpoint once a month', async () => {
    const world = await aTerritory()
    for (const day of ['2026-11-24', '2026-11-25', '2026-12-01', '2026-12-02']) await aDay(world, day, 2)
    const rows = await world.rows((tx) =>
      tx.query('select seq from audit.checkpoint where territory_id = $1 order by seq', [tx.territoryId]),
    )
    expect(rows).toEqual([{ seq: 2 }, { seq: 6 }])
  })
})

const numbered = (head: { seq: number; hash: string } | null | undefined) =>
  head && { seq: head.seq, hash: head.hash }

describe('the purge of the trail', () => {
  it('keeps twelve months until the territory says otherwise, then the chain still holds, and tells from when', async () => {
    const world = await aTerritory()
    await aDay(world, '2025-01-10', 3)
    const kept = [...(await aDay(world, '2025-02-10', 2)), ...(await aDay(world, '2026-01-20', 2))]
    world.at('2026-02-01T08:00:00Z')
    await purge(world)
    expect(await linesLeft(world)).toEqual(kept)
    const verified = await verify(world)
    expect(verified).toMatchObject({ found: 0, lines: 5, purgedTo: { seq: 3 }, head: { seq: 8 } })
    expect(verified?.purgedTo?.madeAt.toISOString()).toBe('2025-01-10T12:00:00.000Z')
  })

  it('forgets whom the erased lines concerned', async () => {
    const world = await aTerritory()
    world.at('2024-01-10T08:00:00Z')
    await anExportedList(world, [newId(), newId()])
    await aDay(world, '2024-01-10', 1)
    world.at('2026-02-01T08:00:00Z')
    await purge(world)
    const left = await world.rows((tx) =>
      tx.query('select subject_id from audit.concerned where territory_id = $1', [tx.territoryId]),
    )
    expect(left).toEqual([])
    expect(await verify(world)).toMatchObject({ found: 0 })
  })

  it('follows the setting of the territory, from six months on', async () => {
    const world = await aTerritory()
    const change = (months: number) =>
      world.as('territoryAdmin').call(changeSetting, {
        params: { code: 'audit.retention' },
        body: { value: { months }, validFrom: '2026-11-01' },
      })
    expect((await change(5)).problem.fields).toMatchObject([{ code: 'out-of-bounds' }])
    expect((await change(6)).status).toBe(200)
    await aDay(world, '2026-01-10', 3)
    world.at('2026-11-23T08:00:00Z')
    await purge(world)
    expect(await linesLeft(world)).toEqual([])
  })

  it('tells of itself in the trail: how many lines, up to which link', async () => {
    const world = await aTerritory()
    await aDay(world, '2025-01-10', 3)
    world.at('2026-02-01T08:00:00Z')
    await purge(world)
    const [line] = await world.rows((tx) =>
      tx.query(`select details from audit.line where territory_id = $1 and action = 'audit.purged'`, [
        tx.territoryId,
      ]),
    )
    expect(line).toMatchObject({
      details: { seq: 3, lines: 3, months: 12, until: '2025-01-10T12:00:00.000Z' },
    })
  })

  it('can be done again and again: the chain goes on behind an empty trail', async () => {
    const world = await aTerritory()
    await aDay(world, '2024-01-10', 3)
    for (const day of ['2025-02-01', '2026-03-01', '2027-04-01']) {
      world.at(`${day}T08:00:00Z`)
      await purge(world)
      await aDay(world, day, 1)
    }
    expect(await verify(world)).toMatchObject({ found: 0 })
  })

  it('is told from a hand that erased the same months', async () => {
    const world = await aTerritory()
    await aDay(world, '2025-01-10', 3)
    await aDay(world, '2025-02-10', 2)
    await asOwner(
      `with gone as (delete from audit.seal where territory_id = $1 and seq <= 3 returning line_id)
       delete from audit.line where territory_id = $1 and id in (select line_id from gone)`,
      [world.territoryId],
    )
    expect((await verify(world))?.findings).toMatchObject([{ code: 'purge-untold', seq: 1, to: 3 }])
  })

  it('leaves a head noted before it comparable as long as its checkpoint says it, and says so otherwise', async () => {
    const world = await aTerritory()
    await aDay(world, '2025-01-10', 3)
    const atCheckpoint = numbered((await verify(world))?.head)
    world.at('2026-02-01T08:00:00Z')
    await purge(world)
    expect(await verify(world, atCheckpoint ?? undefined)).toMatchObject({ knownHead: 'held', found: 0 })
    expect(await verify(world, { seq: 2, hash: 'a'.repeat(64) })).toMatchObject({
      knownHead: 'purged',
      found: 0,
    })
  })

  it('is told when the end was cut back to a checkpoint', async () => {
    const world = await aTerritory()
    await aDay(world, '2026-10-10', 2)
    await aDay(world, '2026-11-10', 2)
    await asOwner(
      `with gone as (delete from audit.seal where territory_id = $1 and seq > 2 returning line_id)
       delete from audit.line where territory_id = $1 and id in (select line_id from gone)`,
      [world.territoryId],
    )
    expect((await verify(world))?.findings).toMatchObject([{ code: 'tail-removed', seq: 3, to: 4 }])
  })

  it('leaves a trail that does not hold as it is', async () => {
    const world = await aTerritory()
    const ids = await aDay(world, '2025-01-10', 3)
    await asOwner(`update audit.line set action = 'autre' where territory_id = $1 and id = $2`, [
      world.territoryId,
      ids[0],
    ])
    world.at('2026-02-01T08:00:00Z')
    await expect(purge(world)).rejects.toThrow()
    expect(await linesLeft(world)).toEqual(ids.slice(1))
  })
})
