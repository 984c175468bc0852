import { t } from '../i18n/t.ts'
import { useSearchState } from '../pages/page-state.ts'
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
        // The page can only say that a field is wrong; the field says why.
        error={
          from && to && to < from
            ? t({ id: 'platform.problem.ends-first', message: 'La fin vient avant le début.' })
            : undefined
        }
        value={to}
        onChange={(day) => (optional || day) && onTo(day)}
      />
    </>
  )
}

/**
 * The period that the reader asked for, kept in the address, and the line of fields that changes it; an end that she did
 * not ask for shows the one that the server took.
 */
export const useAskedPeriod = () => {
  const [from, setFrom] = useSearchState('du')
  const [to, setTo] = useSearchState('au')
  return {
    period: { ...(from && { from }), ...(to && { to }) },
    fields: (taken?: { readonly from: string; readonly to: string }) => (
      <div className="flex flex-wrap gap-4 border-b border-line px-4 py-3" data-screen-only>
        <PeriodFields
          optional
          from={from ?? taken?.from}
          to={to ?? taken?.to}
          onFrom={setFrom}
          onTo={setTo}
        />
      </div>
    ),
  }
}
