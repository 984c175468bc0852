import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'

interface Said {
  readonly origin: 'counted' | 'declared'
  readonly source: string | null
  readonly asOf: string | null
  readonly isContested: boolean
}

/** Where a figure comes from: counted by Bassin, or declared with its source and its day. */
export const originWords = ({ origin, source, asOf }: Said): string => {
  if (origin === 'counted') return t({ id: 'network.origin.counted', message: 'compté' })
  if (source === null || asOf === null) return t({ id: 'network.origin.awaited', message: 'à déclarer' })
  return t({
    id: 'network.origin.declared',
    message: 'déclaré au {day} : {source}',
    values: { day: formatDate(asOf), source },
  })
}

/** Under a figure that is not counted, wherever the page is narrow: it is declared, and contested when it is. */
export function DeclaredMark({ origin, isContested }: Pick<Said, 'origin' | 'isContested'>) {
  if (origin === 'counted') return null
  return (
    <span className="block text-13 font-normal text-ink-2">
      {isContested ? (
        <StateMark state="warn">
          {t({ id: 'network.declared.contested', message: 'déclaré, contesté' })}
        </StateMark>
      ) : (
        t({ id: 'network.declared', message: 'déclaré' })
      )}
    </span>
  )
}
