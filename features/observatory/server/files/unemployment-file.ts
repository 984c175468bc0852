import type { OfficialFile } from '#features/territory/server/public.ts'
import { departementCode, readTenths } from '../../rules/cells.ts'

/** One rate a département and year: the file says which school year, not which quarter. */
export const unemploymentFile: OfficialFile = {
  code: 'unemployment-rates',
  label: 'Taux de chômage localisé par département (Insee)',
  licence: 'Insee, réutilisation libre avec mention de la source',
  columns: ['codeDepartement', 'rentreeScolaire', 'tauxChomage'],
  open: async (run) => {
    const rows = run.insertInto({
      table: 'observatory.unemployment',
      columns: ['departement_code', 'year', 'rate_tenths'],
      key: ['departement_code', 'year'],
      onConflict: 'replace',
    })
    return async (row) => {
      const [rate, year] = [readTenths(row.cell('tauxChomage')), row.cell('rentreeScolaire')]
      if (rate === undefined || !/^\d{4}$/.test(year)) {
        run.report(row, 'not-a-rate', row.cell('tauxChomage') || year)
        return false
      }
      const departement_code = departementCode(row.cell('codeDepartement'))
      return rows.add({ departement_code, year: Number(year), rate_tenths: rate })
    }
  },
}
