import { describe, expect, it } from 'vitest'
import { jobs } from '#apps/server/assemble.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { askJob } from '#platform/server/jobs.ts'
import { connectDatabase } from '#platform/server/sql/database.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { someLines } from '../testing/trail-builders.ts'
import { sealTerritory, verifyTerritories } from './public.ts'

const sealed = (world: World) =>
  world.rows((tx) =>
    tx.query<{ seq: number; id: string }>(
      'select seq, line_id as id from audit.seal where territory_id = $1 order by seq',
      [tx.territoryId],
    ),
  )
const seal = (world: World) => sealTerritory(world.services, world.territoryId)
const run = async (world: World, name: string) => {
  await world.rows((tx) => askJob(tx, name, {}))
  await world.runJobs()
}

describe('the sealing of the trail', () => {
  it('is a job of each minute, which takes the lines of each territory in their order', async () => {
    const [world, other] = [await aTerritory(), await aTerritory()]
    const ids = await someLines(world, 3)
    const others = await someLines(other, 2)
    expect(jobs.find((job) => job.name === 'audit.seal')?.cron).toBe('* * * * *')
    await run(world, 'audit.seal')
    expect((await sealed(world)).map((row) => row.id)).toEqual(ids)
    expect((await sealed(other)).map((row) => row.id)).toEqual(others)
  })

  it('goes on behind the last seal, one batch after the other', async () => {
    const world = await aTerritory()
    await someLines(world, 7_000, { from: '2026-11-23T04:00:00Z' })
    await seal(world)
    await someLines(world, 2)
    await seal(world)
    const [verified] = await verifyTerritories(world.services, { slug: world.slug })
    expect(verified).toMatchObject({ lines: 7_002, found: 0, head: { seq: 7_002 } })
  })

  it('seals later a line committed late with an earlier id', async () => {
    const world = await aTerritory()
    const { appUrl } = await testDatabase()
    const slow = connectDatabase(appUrl, 1)
    const early = newId(Date.parse('2026-11-23T07:00:00Z'))
    let ids: string[] = []
    await slow.withTerritory(world.territoryId, async (tx) => {
      await tx.query(
        `insert into audit.line (territory_id, id, at, action) values ($1, $2, '2026-11-23T07:00:00Z', 'people.searched')`,
        [tx.territoryId, early],
      )
      ids = await someLines(world, 2, { from: '2026-11-23T07:30:00Z' })
      await seal(world)
    })
    await slow.close()
    await seal(world)
    expect((await sealed(world)).map((row) => row.id)).toEqual([...ids, early])
    const [verified] = await verifyTerritories(world.services, { slug: world.slug })
    expect(verified?.found).toBe(0)
  })

  it('finds each night what came later than the hours that it looks back to', async () => {
    const world = await aTerritory()
    await someLines(world, 1, { from: '2026-11-23T07:30:00Z' })
    await seal(world)
    const [late] = await someLines(world, 1, { from: '2026-11-22T07:00:00Z' })
    await seal(world)
    expect(await sealed(world)).toHaveLength(1)
    await run(world, 'audit.seal-late')
    expect((await sealed(world)).at(-1)).toEqual({ seq: 2, id: late })
  })

  it('never forks when several servers seal at once', async () => {
    const world = await aTerritory()
    await someLines(world, 6_000, { from: '2026-11-23T04:00:00Z' })
    const { appUrl } = await testDatabase()
    const servers = Array.from({ length: 4 }, () => connectDatabase(appUrl, 1))
    await Promise.all(
      servers.map((database) => sealTerritory({ ...world.services, database }, world.territoryId)),
    )
    await Promise.all(servers.map((database) => database.close()))
    await seal(world)
    const [verified] = await verifyTerritories(world.services, { slug: world.slug })
    expect(verified).toMatchObject({ lines: 6_000, found: 0, waiting: 0 })
  })

  it('makes no writer wait: a line is written while a territory is being sealed', async () => {
    const world = await aTerritory()
    await someLines(world, 1)
    await world.rows(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('audit.seal ' || $1, 0))`, [
        tx.territoryId,
      ])
      await someLines(world, 1, { from: '2026-11-23T07:10:00Z' })
      await seal(world)
      expect(await sealed(world)).toEqual([])
    })
    await seal(world)
    expect(await sealed(world)).toHaveLength(2)
  })
})
