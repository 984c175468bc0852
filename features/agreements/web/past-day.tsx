import { useState } from 'react'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { addressWith, useSearchState } from '#platform/web/pages/page-state.ts'
import type { Board } from '../contract.ts'

/** Reads the board as it stood at the end of a past day: its targets, its values, its judgements. */
export function PastDay({ board }: { readonly board: Board }) {
  const [day, setDay] = useSearchState('jour')
  // Of its own: a day being corrected is none for a moment, and its field would go.
  const [open, setOpen] = useState(day !== undefined)
  return (
    <details className="mb-3" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer text-13 text-link">
        {t({ id: 'agreements.past', message: 'Lire à une date passée' })}
      </summary>
      <div className="grid gap-2 pt-2">
        <DateField
          label={t({ id: 'agreements.past.day', message: 'Le tableau au' })}
          value={day}
          max={today()}
          onChange={(value) => setDay(value)}
        />
        {day && (
          <p role="status" className="text-13">
            {t({
              id: 'agreements.past.shown',
              message:
                'Cibles, valeurs et jugements tels qu’ils étaient écrits le {on} ; les parcours sont recomptés jusqu’à ce jour, avec ce qu’on en sait aujourd’hui.',
              values: { on: formatDate(board.readOn, 'long') },
            })}{' '}
            <PageLink to={addressWith({ jour: undefined })}>
              {t({ id: 'agreements.past.back', message: 'Revenir à aujourd’hui' })}
            </PageLink>
          </p>
        )}
      </div>
    </details>
  )
}
