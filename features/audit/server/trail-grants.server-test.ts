import { describe, expect, it } from 'vitest'
import { aTerritory } from '#apps/testing/world.ts'
import { withClient } from '#platform/server/database/with-client.ts'
import { testDatabase } from '#platform/testing/database.ts'
import { someLines } from '../testing/trail-builders.ts'
import { sealTerritory } from './public.ts'

const tables = ['line', 'seal', 'checkpoint', 'verification', 'concerned']

describe('the application', () => {
  it('may add to the trail and read it, and nothing else', async () => {
    const { ownerUrl } = await testDatabase()
    const rows = await withClient(
      ownerUrl,
      async (client) =>
        (
          await client.query<{ name: string; rights: string[] }>(
            `select c.relname as name, array(
             select right_name from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES'])
               as right_name where has_table_privilege('bassin_app', c.oid, right_name)
               or (right_name in ('UPDATE', 'REFERENCES') and has_any_column_privilege('bassin_app', c.oid, right_name))) as rights
           from pg_class c where c.relnamespace = 'audit'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') order by 1`,
          )
        ).rows,
    )
    expect(rows.map((row) => row.name).sort()).toEqual([...tables].sort())
    expect(rows.filter((row) => row.rights.join() !== 'SELECT,INSERT')).toEqual([])
  })

  it.each(tables)('is refused a change of audit.%s by the database', async (table) => {
    const world = await aTerritory()
    await someLines(world, 1)
    await sealTerritory(world.services, world.territoryId)
    for (const sql of [
      `update audit.${table} set territory_id = territory_id where territory_id = $1`,
      `delete from audit.${table} where territory_id = $1`,
    ])
      await expect(world.rows((tx) => tx.query(sql, [tx.territoryId]))).rejects.toThrow(/permission denied/)
  })
})
