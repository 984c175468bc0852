import { describe, expect, it } from 'vitest'
import { withClient } from '#platform/server/database/with-client.ts'
import { testDatabase } from '#platform/testing/database.ts'

const query = async <Row>(sql: string): Promise<Row[]> => {
  const { ownerUrl } = await testDatabase()
  return withClient(ownerUrl, async (client) => (await client.query(sql)).rows as Row[])
}

const tenantTables = `
  select c.oid, format('%s.%s', n.nspname, c.relname) as name, c.relrowsecurity as walled
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname not in ('accounts', 'bassin', 'graphile_worker', 'pg_catalog', 'information_schema')
    and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'territory_id' and a.attnum > 0)
    and not (n.nspname = 'territory' and c.relname = 'directory')`

describe('the wall of a territory in the database', () => {
  it('stands around every table that names a territory', async () => {
    const rows = await query<{ name: string; walled: boolean }>(tenantTables)
    expect(rows.length).toBeGreaterThan(30)
    const open = rows.filter((row) => !row.walled)
    expect(
      open.map(({ name }) => `${name}: enable row level security and write its policy (CONTRIBUTING.md)`),
    ).toEqual([])
  })

  it('puts the territory first in every key and every unique index', async () => {
    const rows = await query<{ name: string; index: string; first: string }>(`
      select t.name, i.indexrelid::regclass::text as index, a.attname as first
      from (${tenantTables}) t join pg_index i on i.indrelid = t.oid
      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
      where i.indisunique`)
    expect(rows.filter((row) => row.first !== 'territory_id')).toEqual([])
  })

  it('is kept by every view', async () => {
    const rows = await query<{ name: string }>(`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'v' and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker')
        and not coalesce(c.reloptions::text like '%security_invoker=true%', false)`)
    expect(rows).toEqual([])
  })

  it('is not owned by the application, which cannot pass it', async () => {
    const [role] = await query<{ rolsuper: boolean; rolbypassrls: boolean }>(
      `select rolsuper, rolbypassrls from pg_roles where rolname = 'bassin_app'`,
    )
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false })
    const owned = await query(`
      select relname from pg_class c join pg_roles r on r.oid = c.relowner
      join pg_namespace n on n.oid = c.relnamespace where r.rolname = 'bassin_app' and n.nspname !~ '^pg_'`)
    expect(owned).toEqual([])
  })

  // Five, since none can be asked by a policy alone. Each takes its territory from the transaction; three give ids at the
  // most, the answer to a transfer the envelope that was addressed to this territory, once, when it accepts it, and the
  // owner of a framework reads the counts that territories declining it wrote for it.
  it('has no function that runs as its owner but the doors to roles and seats, the search by name, the two that move and erase private notes, the answer to a transfer and the counts given to a framework', async () => {
    const rows = await query<{ name: string }>(`
      select p.oid::regproc::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname not in ('graphile_worker', 'pg_catalog', 'information_schema')`)
    expect(rows.map((row) => row.name).sort()).toEqual([
      'accounts.close_seat',
      'accounts.give_seat',
      'network.contributions',
      'organisations.replace_roles',
      'pathways.erase_private_notes',
      'pathways.rehome_private_notes',
      'people.search_ids',
      'transfers.answer',
    ])
  })
})
