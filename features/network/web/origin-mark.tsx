import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'

interface Said {
  readonly origin: 'counted' | 'declared'
  readonly source: string | null
  readonly asOf: string | null
  readonly isContested: boolean
}

/** Where a figure comes from: counted by Bassin, or declared with its source and its day; contested is said beside it. */
export function OriginMark({ origin, source, asOf, isContested }: Said) {
  if (origin === 'counted') return <>{t({ id: 'network.origin.counted', message: 'compté' })}</>
  return (
    <>
      {source === null || asOf === null
        ? t({ id: 'network.origin.awaited', message: 'à déclarer' })
        : t({
            id: 'network.origin.declared',
            message: 'déclaré au {day} : {source}',
            values: { day: formatDate(asOf), source },
          })}
      {isContested && (
        <StateMark state="warn">{t({ id: 'network.contested', message: 'contesté' })}</StateMark>
      )}
    </>
  )
}
