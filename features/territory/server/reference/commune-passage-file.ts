import { nameKey } from '#kernel/names.ts'
import { communeCode, resolveCommune } from '../../rules/resolve-commune.ts'
import { departementOf } from '../../rules/time-zone.ts'
import { loadKnownCommunes } from './known-codes.ts'
import type { OfficialFile } from './official-file.ts'

const COLUMNS = ['code', 'name', 'name_key', 'kind', 'departement_code', 'successor_code']

/** Former codes that the administrative list does not carry. What it says already is never changed. */
export const communePassageFile: OfficialFile = {
  code: 'cog-passage',
  label: 'Table de passage des anciens codes de communes (Insee)',
  licence: 'Insee, réutilisation libre avec mention de la source',
  columns: ['Niveau', 'Ancien Code Officiel', 'Code Courant Officiel'],
  open: async (run) => {
    const known = await loadKnownCommunes(run.tx)
    const communes = run.insertInto({
      table: 'territory.commune',
      columns: COLUMNS,
      key: ['code'],
      onConflict: 'keep',
    })
    return async (row) => {
      if (!['COM', 'ARM'].includes(row.cell('Niveau'))) return false
      const [old, target] = [communeCode(row.cell('Ancien Code Officiel')), row.cell('Code Courant Officiel')]
      const current = resolveCommune(known, target)
      if (!current.found) {
        run.report(row, 'unknown-commune', target)
        return false
      }
      if (known.has(old)) return true
      const departement_code = departementOf(current.code)
      const values = { code: old, name: old, name_key: nameKey(old), kind: 'former', departement_code }
      return communes.add({ ...values, successor_code: current.code })
    }
  },
}
