import { PROGRAMMES } from '../../rules/programmes.ts'
import type { ImportRun } from './import-run.ts'
import type { OfficialFile } from './official-file.ts'
import type { Row } from './row-reader.ts'

interface Zone {
  readonly kind: string
  readonly code: string
  readonly label: string
}

interface ZoneFile extends Omit<OfficialFile, 'open'> {
  readonly communeColumn: string
  /** Every kind that the file replaces as a whole. */
  readonly kinds: readonly string[]
  readonly zonesOf: (row: Row) => readonly Zone[]
}

const clear = async ({ tx }: ImportRun, kinds: readonly string[]): Promise<void> => {
  await tx.query('delete from territory.zone_commune where kind = any($1)', [kinds])
  await tx.query('delete from territory.zone where kind = any($1)', [kinds])
}

/** A file that says, commune by commune, in which zones it lies. */
const zoneFile = ({ communeColumn, kinds, zonesOf, ...file }: ZoneFile): OfficialFile => ({
  ...file,
  open: async (run) => {
    await clear(run, kinds)
    const zones = new Set<string>()
    const zoneRows = run.insertInto({
      table: 'territory.zone',
      columns: ['kind', 'code', 'label', 'version'],
      key: ['kind', 'code'],
      onConflict: 'replace',
    })
    const links = run.insertInto({
      table: 'territory.zone_commune',
      columns: ['kind', 'zone_code', 'commune_code'],
      key: ['kind', 'zone_code', 'commune_code'],
      onConflict: 'keep',
    })
    return async (row) => {
      const commune = run.commune(row, row.cell(communeColumn))
      if (commune === undefined) return false
      for (const { kind, code, label } of zonesOf(row)) {
        const key = `${kind} ${code}`
        if (!zones.has(key)) await zoneRows.add({ kind, code, label, version: run.version })
        zones.add(key)
        await links.add({ kind, zone_code: code, commune_code: commune })
      }
      return true
    }
  },
})

const one = (kind: string, code: string, label: string): readonly Zone[] =>
  code === '' ? [] : [{ kind, code, label: label || code }]

export const zoneFiles: readonly OfficialFile[] = [
  zoneFile({
    code: 'employment-zones',
    label: 'Zones d’emploi 2020 (Insee)',
    licence: 'Insee, réutilisation libre avec mention de la source',
    columns: ['CODGEO', 'ZE2020', 'LIBZE2020'],
    communeColumn: 'CODGEO',
    kinds: ['employment-zone'],
    zonesOf: (row) => one('employment-zone', row.cell('ZE2020').padStart(4, '0'), row.cell('LIBZE2020')),
  }),
  zoneFile({
    code: 'bmo-basins',
    label: 'Bassins d’emploi de l’enquête Besoins en main-d’œuvre (France Travail)',
    licence: null,
    columns: ['code_commune_insee', 'code_bassin_BMO', 'lib_bassin_BMO'],
    communeColumn: 'code_commune_insee',
    kinds: ['bmo-basin'],
    zonesOf: (row) => one('bmo-basin', row.cell('code_bassin_BMO'), row.cell('lib_bassin_BMO')),
  }),
  zoneFile({
    code: 'density-grid',
    label: 'Grille communale de densité (Insee)',
    licence: 'Insee, réutilisation libre avec mention de la source',
    columns: ['CODGEO', 'DENS', 'LIBDENS', 'DENS7', 'LIBDENS7'],
    communeColumn: 'CODGEO',
    kinds: ['density', 'density-7'],
    zonesOf: (row) => [
      ...one('density', row.cell('DENS'), row.cell('LIBDENS')),
      ...one('density-7', row.cell('DENS7'), row.cell('LIBDENS7')),
    ],
  }),
  zoneFile({
    code: 'anct-programmes',
    label: 'Programmes de l’Agence nationale de la cohésion des territoires, par commune',
    licence: null,
    columns: ['insee_com', 'id_crte', 'id_ti'],
    communeColumn: 'insee_com',
    kinds: PROGRAMMES.map((programme) => programme.kind),
    zonesOf: (row) =>
      PROGRAMMES.flatMap(({ column, kind, label }) =>
        row
          .cell(column)
          .split(';')
          .flatMap((code) => one(kind, code.trim(), `${label} (${code.trim()})`)),
      ),
  }),
]
