import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { nameKey } from '#kernel/names.ts'
import type { Transaction } from '#platform/server/sql/transaction.ts'
import { bulkInsert } from './bulk-insert.ts'
import { recordSource, versionOfSource } from './source-store.ts'

const SOURCE = 'naf'

/** Levels of the nomenclature by length of the code without its dot: `01`, `01.1`, `01.11`, `01.11Z`. */
const LEVELS: Readonly<Record<number, string>> = { 2: 'division', 3: 'group', 4: 'class', 5: 'sub-class' }

/** NAF rév. 2 (Insee) of the installed list; false when this version is already there. */
export const loadNaf = async (tx: Transaction, now: Date): Promise<boolean> => {
  const manifest = createRequire(import.meta.url).resolve('@socialgouv/codes-naf/package.json')
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }
  if ((await versionOfSource(tx, SOURCE)) === version) return false
  const entries: { id: string; label: string }[] = JSON.parse(
    await readFile(join(dirname(manifest), 'index.json'), 'utf8'),
  )
  const rows = entries.map(({ id, label }) => ({
    code: id,
    label,
    name_key: nameKey(label),
    level: LEVELS[id.replace('.', '').length] ?? 'section',
  }))
  const columns = ['code', 'label', 'name_key', 'level']
  const kept = await bulkInsert(
    tx,
    { table: 'territory.naf', columns, key: ['code'], onConflict: 'replace' },
    rows,
  )
  const label = 'Nomenclature d’activités française, révision 2 (Insee)'
  const counts = { rowsRead: entries.length, rowsKept: kept }
  await recordSource(tx, { code: SOURCE, label, version, licence: 'Licence Ouverte 2.0', ...counts }, now)
  return true
}
