import type { ImportRun, OfficialFile } from '#features/territory/server/public.ts'
import { departementCode, readCount } from '../../rules/cells.ts'
import { readMonth } from '../../rules/month-names.ts'

/** Figures of one place, as the file gives them: a month said twice with two values makes the place doubtful. */
interface Place {
  readonly level: string
  readonly code: string
  readonly months: Map<string, number>
  contradicts: boolean
}

const TABLE = {
  table: 'observatory.jobseekers',
  columns: ['level', 'code', 'month', 'registered'],
  key: ['level', 'code', 'month'],
  onConflict: 'replace',
} as const

const levelOf = (code: string): string =>
  /^reg\d\d$/i.test(code) ? 'region' : code.length <= 3 ? 'departement' : 'commune'

/** Régions, départements and communes of more than 5,000 inhabitants, mixed in one column. */
export const jobseekerFile: OfficialFile = {
  code: 'jobseekers',
  label: 'Demandeurs d’emploi inscrits à France Travail, par mois (France Travail)',
  licence: 'Information publique, source à citer ; licence du jeu d’origine non relue',
  columns: ['codgeo', 'YEAR', 'Demandeurs_Emploi'],
  open: async (run) => {
    const places = new Map<string, Place>()
    run.atEnd(() => write(run, places))
    return async (row) => {
      const [published, text] = [row.cell('codgeo'), row.cell('Demandeurs_Emploi')]
      const [month, registered] = [readMonth(row.cell('YEAR')), readCount(text)]
      if (month === undefined) run.report(row, 'not-a-month', row.cell('YEAR'))
      else if (typeof registered !== 'number') run.report(row, 'not-a-count', text)
      if (month === undefined || typeof registered !== 'number') return false
      const level = levelOf(published)
      const code = level === 'commune' ? run.commune(row, published) : departementCode(published)
      if (code === undefined) return false
      const place = places.get(published) ?? { level, code, months: new Map(), contradicts: false }
      places.set(published, place)
      const known = place.months.get(month)
      if (known === undefined) place.months.set(month, registered)
      else if (known === registered) run.repeated++
      else {
        place.contradicts = true
        run.report(row, 'contradictory', `${published} ${row.cell('YEAR')} : ${known} et ${registered}`)
      }
      return known === undefined
    }
  },
}

/** What a place says in two ways is kept as unknown, for all its months: nobody knows which line is the true one. */
const write = async (run: ImportRun, places: ReadonlyMap<string, Place>): Promise<void> => {
  const sums = new Map<string, { level: string; code: string; month: string; registered: number | null }>()
  for (const { level, code, months, contradicts } of places.values()) {
    for (const [month, value] of months) {
      const key = `${level} ${code} ${month}`
      const sum = sums.get(key) ?? { level, code, month, registered: 0 }
      const registered = contradicts || sum.registered === null ? null : sum.registered + value
      sums.set(key, { ...sum, registered })
    }
  }
  const months = new Set([...sums.values()].map((sum) => sum.month))
  await run.tx.query('delete from observatory.jobseekers where month = any($1::date[])', [[...months]])
  const rows = run.insertInto(TABLE)
  for (const sum of sums.values()) await rows.add(sum)
  await rows.flush()
}
