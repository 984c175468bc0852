import { t } from '../i18n/t.ts'
import { DateField } from './typed-fields.tsx'

/** The two ends of what a page shows. */
export function PeriodFields({
  from,
  to,
  onFrom,
  onTo,
  optional = false,
}: {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly onFrom: (day: string | undefined) => void
  readonly onTo: (day: string | undefined) => void
  /** An end may be emptied: the page then takes its own. */
  readonly optional?: boolean
}) {
  return (
    <>
      <DateField
        label={t({ id: 'platform.period.from', message: 'Du' })}
        optional={optional}
        value={from}
        onChange={(day) => (optional || day) && onFrom(day)}
      />
      <DateField
        label={t({ id: 'platform.period.to', message: 'Au' })}
        optional={optional}
        value={to}
        onChange={(day) => (optional || day) && onTo(day)}
      />
    </>
  )
}
