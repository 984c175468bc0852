import { nameKey } from '#kernel/names.ts'
import type { ImportRun } from './import-run.ts'
import type { OfficialFile } from './official-file.ts'
import type { Row } from './row-reader.ts'

const target = (columns: readonly string[]) =>
  ({ table: 'territory.public_site', columns, key: ['kind', 'code'], onConflict: 'replace' }) as const

const clear = ({ tx }: ImportRun, kind: string) =>
  tx.query('delete from territory.public_site where kind = $1', [kind])

interface Town {
  readonly code: string
  readonly name_key: string
  readonly postal_codes: readonly string[]
}

interface Towns {
  readonly byCode: ReadonlyMap<string, Town>
  readonly byPostalCode: ReadonlyMap<string, readonly Town[]>
}

const loadTowns = async ({ tx }: ImportRun): Promise<Towns> => {
  const towns = await tx.query<Town>(
    'select code, name_key, postal_codes from territory.commune where successor_code is null order by kind, code',
  )
  const byPostalCode = new Map<string, Town[]>()
  for (const town of towns) {
    for (const postalCode of town.postal_codes) {
      byPostalCode.set(postalCode, [...(byPostalCode.get(postalCode) ?? []), town])
    }
  }
  return { byCode: new Map(towns.map((town) => [town.code, town])), byPostalCode }
}

const agencies: OfficialFile = {
  code: 'france-travail-sites',
  label: 'Agences et sites France Travail',
  licence: null,
  columns: ['ClientCode', 'Label', 'GoogleRef', 'Ville'],
  open: async (run) => {
    const towns = await loadTowns(run)
    await clear(run, 'france-travail')
    const insert = run.insertInto(target(['kind', 'code', 'label', 'commune_code', 'address', 'covers']))
    return async (row) => {
      const commune = communeOfAgency(run, row, towns)
      const label = row.cell('Label').replace(/\s+/g, ' ')
      const site = { kind: 'france-travail', code: row.cell('ClientCode'), label, covers: [] }
      return insert.add({ ...site, commune_code: commune ?? null, address: row.cell('Ville') || null })
    }
  },
}

const townKey = (name: string): string => nameKey(name).replace(/\bst(e?) /g, 'saint$1 ')

/** One column holds a commune code or a postal code (13001 is Aix-en-Provence, or the centre of Marseille): the name decides. */
const communeOfAgency = (run: ImportRun, row: Row, { byCode, byPostalCode }: Towns): string | undefined => {
  const code = row.cell('GoogleRef')
  const town = townKey(row.cell('Ville'))
  const candidates = byPostalCode.get(code) ?? []
  const named = [byCode.get(code), ...candidates].find((candidate) => candidate?.name_key === town)
  if (named) return named.code
  if (run.isKnownCommune(code)) return run.commune(row, code)
  if (candidates.length === 1) return candidates[0]?.code
  run.report(row, candidates.length > 1 ? 'ambiguous-postal-code' : 'unknown-commune', code)
  return undefined
}

const structures: OfficialFile = {
  code: 'missions-locales',
  label: 'Missions locales (structures)',
  licence: null,
  columns: ['id', 'nom_officiel', 'code_departement'],
  open: async (run) => {
    await clear(run, 'mission-locale')
    const insert = run.insertInto(target(['kind', 'code', 'label', 'address', 'covers']))
    return (row) => {
      const label = row.cell('nom_usuel') || row.cell('nom_officiel')
      return insert.add({ kind: 'mission-locale', code: row.cell('id'), label, address: null, covers: [] })
    }
  },
}

const branches: OfficialFile = {
  code: 'missions-locales-branches',
  label: 'Missions locales (lieux d’accueil)',
  licence: null,
  columns: ['id', 'nom_agence', 'structure', 'code_departement'],
  open: async (run) => {
    await clear(run, 'mission-locale-branch')
    const insert = run.insertInto(target(['kind', 'code', 'label', 'address', 'covers']))
    return (row) => {
      const site = { kind: 'mission-locale-branch', code: row.cell('id'), label: row.cell('nom_agence') }
      return insert.add({ ...site, address: null, covers: [] })
    }
  },
}

/** Last in the order: it completes structures that another file lists, whose code ends with `S00`. */
const coverage: OfficialFile = {
  code: 'missions-locales-coverage',
  label: 'Communes couvertes par chaque mission locale',
  licence: null,
  columns: ['Code INSEE', 'Code ML', 'Nom Officiel ML'],
  open: async (run) => {
    await run.tx.query(`update territory.public_site set covers = '{}' where kind = 'mission-locale'`)
    const covered = new Map<string, { label: string; communes: Set<string> }>()
    run.atEnd(() => saveCoverage(run, covered))
    return async (row) => {
      const commune = run.commune(row, row.cell('Code INSEE'))
      if (commune === undefined) return false
      const code = `${row.cell('Code ML')}S00`
      const mission = covered.get(code) ?? { label: row.cell('Nom Officiel ML'), communes: new Set() }
      covered.set(code, mission)
      mission.communes.add(commune)
      return true
    }
  },
}

const saveCoverage = async (
  { tx }: ImportRun,
  covered: ReadonlyMap<string, { label: string; communes: ReadonlySet<string> }>,
): Promise<void> => {
  const rows = [...covered].map(([code, { label, communes }]) => ({ code, label, covers: [...communes] }))
  await tx.query(
    `insert into territory.public_site (kind, code, label, covers)
     select 'mission-locale', code, label, covers from json_to_recordset($1::json) as given (code text, label text, covers text[])
     on conflict (kind, code) do update set covers = excluded.covers`,
    [JSON.stringify(rows)],
  )
}

export const publicSiteFiles: readonly OfficialFile[] = [agencies, structures, branches, coverage]
