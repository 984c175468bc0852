import type { Client } from 'pg'
import { BackupError } from './backup-error.ts'
import type { BackedTable } from './manifest.ts'

/** What belongs to the installation and not to its data: the restored one writes its own. */
const left = ['bassin.migration', 'bassin.backup_run', 'bassin.installation']

/** Every table of the product with the columns that COPY accepts, those referred to before those that refer. */
export async function backedTables(client: Client): Promise<BackedTable[]> {
  const { rows } = await client.query<BackedTable & { refersTo: string[] }>(
    `select format('%I.%I', n.nspname, c.relname) as name,
       array(select quote_ident(a.attname) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns,
       array(select distinct format('%I.%I', rn.nspname, r.relname)
         from pg_constraint k join pg_class r on r.oid = k.confrelid join pg_namespace rn on rn.oid = r.relnamespace
         where k.conrelid = c.oid and k.contype = 'f' and r.oid <> c.oid) as "refersTo"
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> all ('{information_schema,public,graphile_worker}')
       and format('%I.%I', n.nspname, c.relname) <> all ($1)
     order by 1`,
    [left],
  )
  return inReferenceOrder(rows).map(({ name, columns }) => ({ name, columns }))
}

/** Throws when tables refer to each other in a circle: no order would let their rows in. */
function inReferenceOrder<Table extends { name: string; refersTo: readonly string[] }>(
  tables: readonly Table[],
): Table[] {
  const ordered: Table[] = []
  const placed = new Set<string>()
  let waiting = [...tables]
  while (waiting.length > 0) {
    const ready = waiting.filter(({ refersTo }) => refersTo.every((name) => placed.has(name)))
    if (ready.length === 0)
      throw new BackupError(
        `Des tables se désignent en cercle : ${waiting.map(({ name }) => name).join(', ')}.`,
      )
    for (const table of ready) placed.add(table.name)
    ordered.push(...ready)
    waiting = waiting.filter(({ name }) => !placed.has(name))
  }
  return ordered
}
