import type { Client } from 'pg'

interface WallState {
  /** Tables that name a territory and let any territory be read. */
  readonly openTables: readonly string[]
  /** Tables that the application's role may not read: a grant is missing. */
  readonly closedTables: readonly string[]
  /** True when the application's role could pass the wall. */
  readonly isPrivileged: boolean
}

/** What stands between territories in a database, read from its catalogue as the owner. */
export async function readWallState(client: Client, appRole: string): Promise<WallState> {
  const tables = `pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> all ('{information_schema,public,graphile_worker,bassin}')`
  const open = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from ${tables} and n.nspname <> 'accounts' and c.oid <> 'territory.directory'::regclass
       and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'territory_id')
       and not (c.relrowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid)) order by 1`,
  )
  const closed = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from ${tables} and not has_table_privilege($1, c.oid, 'select') order by 1`,
    [appRole],
  )
  const role = await client.query<{ privileged: boolean }>(
    'select rolsuper or rolbypassrls as privileged from pg_roles where rolname = $1',
    [appRole],
  )
  const names = (result: { rows: { name: string }[] }) => result.rows.map(({ name }) => name)
  return {
    openTables: names(open),
    closedTables: names(closed),
    isPrivileged: role.rows[0]?.privileged ?? true,
  }
}
