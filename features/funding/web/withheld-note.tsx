import { useRight } from '#platform/web/api/territory.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { FileMapping } from '../contract.ts'
import type { FileColumnKey } from '../rules/file-columns.ts'

/** The column whose answers only who reads sensitive facts may take away. */
const withheld: FileColumnKey = 'housing'

/** An answer that the reader may not read leaves no gap: without this, its empty cell would pass for unknown. */
export function WithheldNote({ mapping }: { readonly mapping: FileMapping }) {
  const reads = useRight('people.read-sensitive')
  const column = mapping.columns.find(({ key }) => key === withheld)?.label
  if (column === undefined || reads === 'territory') return null
  return (
    <Note kind="plain">
      {reads === undefined
        ? t({
            id: 'funding.file.withheld',
            message:
              '« {column} » part vide, même quand la réponse est connue : elle est réservée aux personnes habilitées aux faits sensibles.',
            values: { column },
          })
        : t({
            id: 'funding.file.withheld-own',
            message:
              '« {column} » part vide, même quand la réponse est connue, pour les personnes dont vous ne lisez pas les faits sensibles.',
            values: { column },
          })}
    </Note>
  )
}
