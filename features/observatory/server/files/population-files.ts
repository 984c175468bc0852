import { departementOf, type ImportRun, type OfficialFile } from '#features/territory/server/public.ts'
import { readCount } from '../../rules/cells.ts'

const licence = 'Insee, réutilisation libre avec mention de la source'
const COLUMN = /^PMUN(\d{2})$/
const TABLE = {
  table: 'observatory.population',
  columns: ['level', 'code', 'year', 'inhabitants'],
  key: ['level', 'code', 'year'],
  onConflict: 'replace',
} as const

/** The column of the population, and the year that its name carries. */
const populationColumn = (columns: readonly string[]) => {
  const column = columns.find((name) => COLUMN.test(name)) ?? ''
  return { column, year: 2000 + Number(COLUMN.exec(column)?.[1]) }
}

const forget = (run: ImportRun, levels: readonly string[], year: number) =>
  run.tx.query('delete from observatory.population where level = any($1) and year = $2', [levels, year])

/** The same sums one level up: under the key that `parent` gives. */
const sumsBy = (sums: ReadonlyMap<string, number>, parent: (code: string) => string): Map<string, number> => {
  const above = new Map<string, number>()
  for (const [code, count] of sums) above.set(parent(code), (above.get(parent(code)) ?? 0) + count)
  return above
}

/** Communes: those merged since are added up under the one that took them over. */
const communePopulation: OfficialFile = {
  code: 'municipal-population',
  label: 'Population municipale des communes (Insee, recensement)',
  licence,
  columns: ['CODGEO', 'LIBGEO', 'DENS'],
  like: [COLUMN],
  open: async (run, columns) => {
    const { column, year } = populationColumn(columns)
    await forget(run, ['commune', 'departement', 'france'], year)
    const sums = new Map<string, number>()
    const rows = run.insertInto(TABLE)
    run.atEnd(async () => {
      const levels = {
        commune: sums,
        departement: sumsBy(sums, departementOf),
        france: sumsBy(sums, () => 'FR'),
      }
      for (const [level, of] of Object.entries(levels))
        for (const [code, inhabitants] of of) await rows.add({ level, code, year, inhabitants })
      await rows.flush()
    })
    return async (row) => {
      const inhabitants = readCount(row.cell(column))
      if (typeof inhabitants !== 'number') {
        run.report(row, 'not-a-count', row.cell(column))
        return false
      }
      const code = run.commune(row, row.cell('CODGEO'))
      if (code === undefined) return false
      sums.set(code, (sums.get(code) ?? 0) + inhabitants)
      return true
    }
  },
}

const epciPopulation: OfficialFile = {
  code: 'epci-population',
  label: 'Population municipale des intercommunalités (Insee, recensement)',
  licence,
  // The file is published with this header.
  columns: ['ECPI', 'LIB_EPCI', 'DENS'],
  like: [COLUMN],
  open: async (run, columns) => {
    const { column, year } = populationColumn(columns)
    await forget(run, ['epci'], year)
    const rows = run.insertInto(TABLE)
    return async (row) => {
      const inhabitants = readCount(row.cell(column))
      if (typeof inhabitants !== 'number') {
        run.report(row, 'not-a-count', row.cell(column))
        return false
      }
      return rows.add({ level: 'epci', code: row.cell('ECPI'), year, inhabitants })
    }
  },
}

export const populationFiles: readonly OfficialFile[] = [communePopulation, epciPopulation]
