import type { ReactNode } from 'react'
import { t } from '../i18n/t.ts'

/** Above the header, once rows are chosen: how many, and what can be done to them all. Its arrival is announced. */
export function BulkBar({
  count,
  onClear,
  children,
}: {
  readonly count: number
  readonly onClear: () => void
  readonly children: ReactNode
}) {
  return (
    <div role="status" className="table-bulk">
      {count > 0 && (
        <div className="flex min-h-10 flex-wrap items-center gap-2 bg-selected py-1 ps-4 pe-3">
          <strong className="me-auto">
            {t({
              id: 'platform.table.selected',
              message: '{count, plural, one {# ligne sélectionnée} other {# lignes sélectionnées}}',
              values: { count },
            })}
          </strong>
          {children}
          <button type="button" onClick={onClear} className="text-link underline underline-offset-2">
            {t({ id: 'platform.table.clear', message: 'Tout désélectionner' })}
          </button>
        </div>
      )}
    </div>
  )
}
