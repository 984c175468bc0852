import { useId } from 'react'
import { formatNumber } from '../i18n/formats.ts'
import { t } from '../i18n/t.ts'

/** Long work: its real advance; the page may be left. */
export function ProgressBar({
  label,
  done,
  total,
  format = formatNumber,
}: {
  readonly label: string
  readonly done: number
  readonly total: number
  /** How an amount is written; as a count when absent. */
  readonly format?: (amount: number) => string
}) {
  const id = useId()
  const amounts = t({
    id: 'platform.progress',
    message: '{done} sur {total}',
    values: { done: format(done), total: format(total) },
  })
  return (
    <div>
      <p className="mb-1 flex justify-between gap-3">
        <span id={id} className="font-title">
          {label}
        </span>
        <span className="tabular-nums">{amounts}</span>
      </p>
      <div
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={amounts}
        className="h-2.5 bg-water-mist"
      >
        <div
          className="h-full bg-water"
          style={{ width: `${total === 0 ? 0 : Math.min(100, (100 * done) / total)}%` }}
        />
      </div>
    </div>
  )
}
