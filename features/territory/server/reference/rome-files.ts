import { nameKey } from '#kernel/names.ts'
import type { Target } from './bulk-insert.ts'
import type { ImportRun } from './import-run.ts'
import { loadRomeCodes } from './known-codes.ts'
import type { OfficialFile } from './official-file.ts'
import { romeSkillFiles } from './rome-skill-files.ts'
import type { Row } from './row-reader.ts'

const ROME_LICENCE = 'Licence Ouverte (France Travail)'

const target = (table: Target['table'], key: readonly string[], others: readonly string[]): Target => ({
  table,
  columns: [...key, ...others],
  key,
  onConflict: 'replace',
})

const jobs: OfficialFile = {
  code: 'rome-jobs',
  label: 'ROME 4.0 : métiers',
  licence: ROME_LICENCE,
  columns: ['code_rome', 'code_fiche_metier', 'libelle_rome'],
  open: async (run) => {
    const kept = ['label', 'name_key', 'is_regulated', 'version']
    const insert = run.insertInto(target('territory.rome', ['code'], kept))
    return (row) => {
      const label = row.cell('libelle_rome')
      const regulated = row.cell('emploi_reglemente')
      const is_regulated = regulated === '' ? null : regulated === 'O'
      return insert.add({
        code: row.cell('code_rome'),
        label,
        name_key: nameKey(label),
        is_regulated,
        version: run.version,
      })
    }
  },
}

const domains: OfficialFile = {
  code: 'rome-domains',
  label: 'ROME 4.0 : grands domaines et domaines professionnels',
  licence: ROME_LICENCE,
  columns: ['code_rome', 'code_grand_domaine', 'code_domaine_professionel'],
  open: async (run) => {
    const known = await loadRomeCodes(run.tx)
    const domain = run.insertInto(target('territory.rome_domain', ['code'], ['label', 'parent_code']))
    const given = new Set<string>()
    const domainOf: { code: string; domain: string }[] = []
    run.atEnd(() => setDomains(run, domainOf))
    const addOnce = async (code: string, label: string, parent_code: string | null) => {
      if (!given.has(code)) await domain.add({ code, label, parent_code })
      given.add(code)
    }
    return async (row) => {
      const [large, small] = [row.cell('code_grand_domaine'), row.cell('code_domaine_professionel')]
      await addOnce(large, row.cell('libelle_grand_domaine'), null)
      await addOnce(small, row.cell('libelle_domaine_professionel'), large)
      const rome = knownRome(run, row, known, 'code_rome')
      if (rome === undefined) return false
      domainOf.push({ code: rome, domain: small })
      return true
    }
  },
}

const setDomains = async (
  { tx }: ImportRun,
  jobs: readonly { code: string; domain: string }[],
): Promise<void> => {
  await tx.query(
    `update territory.rome set domain_code = given.domain
     from json_to_recordset($1::json) as given (code text, domain text) where rome.code = given.code`,
    [JSON.stringify(jobs)],
  )
}

const knownRome = (
  run: ImportRun,
  row: Row,
  known: ReadonlySet<string>,
  column: string,
): string | undefined => {
  const code = row.cell(column)
  if (known.has(code)) return code
  run.report(row, 'unknown-rome', code)
  return undefined
}

const appellations: OfficialFile = {
  code: 'rome-appellations',
  label: 'ROME 4.0 : appellations',
  licence: ROME_LICENCE,
  columns: ['code_ogr', 'libelle_appellation_long', 'code_rome'],
  open: async (run) => {
    const known = await loadRomeCodes(run.tx)
    await run.tx.query('delete from territory.rome_appellation')
    const insert = run.insertInto(
      target('territory.rome_appellation', ['code'], ['rome_code', 'label', 'name_key']),
    )
    return async (row) => {
      const rome_code = knownRome(run, row, known, 'code_rome')
      const label = row.cell('libelle_appellation_long')
      return (
        rome_code !== undefined &&
        insert.add({ code: row.cell('code_ogr'), rome_code, label, name_key: nameKey(label) })
      )
    }
  },
}

const mobility: OfficialFile = {
  code: 'rome-mobility',
  label: 'ROME 4.0 : mobilités entre métiers',
  licence: ROME_LICENCE,
  columns: ['code_rome', 'code_rome_cible', 'numero_ordre'],
  open: async (run) => {
    const known = await loadRomeCodes(run.tx)
    await run.tx.query('delete from territory.rome_mobility')
    const insert = run.insertInto(
      target('territory.rome_mobility', ['rome_code', 'target_code'], ['position']),
    )
    return async (row) => {
      const rome_code = knownRome(run, row, known, 'code_rome')
      const target_code = knownRome(run, row, known, 'code_rome_cible')
      if (rome_code === undefined || target_code === undefined) return false
      return insert.add({ rome_code, target_code, position: Number(row.cell('numero_ordre')) || 0 })
    }
  },
}

/** In the order in which they lean on each other. */
export const romeFiles: readonly OfficialFile[] = [jobs, domains, appellations, mobility, ...romeSkillFiles]
