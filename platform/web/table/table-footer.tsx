import type { ReactNode } from 'react'
import { Button } from '../design/button.tsx'
import { formatNumber } from '../i18n/formats.ts'
import { t } from '../i18n/t.ts'

/** How many rows, what is hidden and why, then what can be done with the list. */
export function TableFooter({
  shown,
  total,
  isPart,
  remark,
  actions,
  folded,
}: {
  readonly shown: number
  readonly total: number
  readonly isPart: boolean
  readonly remark?: ReactNode
  readonly actions?: ReactNode
  readonly folded: { readonly whole: boolean; readonly toggle: () => void } | undefined
}) {
  return (
    <div className="flex min-h-9 flex-wrap items-center gap-x-3 gap-y-1 border-t border-line py-1 ps-4 pe-3 text-13 text-ink-2">
      <span role="status">{isPart ? partInWords(shown) : countInWords(shown, total)}</span>
      {remark && <span>{remark}</span>}
      {folded && (
        <span className="list:hidden">
          <Button size="small" onClick={folded.toggle}>
            {folded.whole
              ? t({ id: 'platform.table.fold', message: "Afficher l'essentiel" })
              : t({ id: 'platform.table.unfold', message: 'Afficher tout' })}
          </Button>
        </span>
      )}
      {actions && <div className="ms-auto flex flex-wrap items-center gap-2">{actions}</div>}
    </div>
  )
}

const partInWords = (shown: number): string =>
  t({
    id: 'platform.table.count-here',
    message: '{shown, plural, =0 {Aucune ligne} one {# ligne} other {# lignes}} sur cette page',
    values: { shown },
  })

const countInWords = (shown: number, total: number): string =>
  shown === total
    ? t({
        id: 'platform.table.count',
        message: '{shown, plural, =0 {Aucune ligne} one {# ligne} other {# lignes}}',
        values: { shown },
      })
    : t({
        id: 'platform.table.count-of',
        message: '{shown, plural, one {# ligne} other {# lignes}} sur {total}',
        values: { shown, total: formatNumber(total) },
      })
