import { type ReactNode, useState } from 'react'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { formatNumber, percentSign } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type Cockpit, readCockpit } from '../contract.ts'
import { exitWords } from './exit-words.ts'

/** Where the whole stands, whatever the protocol: under way, entries and exits of the year, seen this month. */
export function YearCounts() {
  const [recount, setRecount] = useState(false)
  const counts = useLoad(
    readCockpit,
    { query: recount ? { recount: 'yes' } : {} },
    { keepWhileLoading: true },
  )
  const again = () => (recount ? void counts.refetch() : setRecount(true))
  return (
    <Panel
      title={t({ id: 'agreements.counts.title', message: 'Les parcours cette année' })}
      detail={
        counts.data &&
        t({
          id: 'agreements.counts.when',
          message: 'comptés le {when}',
          values: { when: formatDateTime(counts.data.asOf) },
        })
      }
      actions={
        <Button kind="quiet" size="small" busy={counts.isFetching} onClick={again}>
          {t({ id: 'agreements.counts.again', message: 'Recompter' })}
        </Button>
      }
    >
      <Loaded from={counts}>{(reply) => <Counts counts={reply} />}</Loaded>
    </Panel>
  )
}

function Counts({ counts }: { readonly counts: Cockpit }) {
  const year = counts.from.slice(0, 4)
  return (
    <dl className="grid grid-cols-2 gap-x-6 gap-y-3 px-4 py-3 side:grid-cols-4">
      <Count
        label={t({ id: 'agreements.counts.active', message: 'En parcours' })}
        value={formatNumber(counts.active)}
      >
        {t({
          id: 'agreements.counts.active.how',
          message: 'contrat signé, pas de sortie ; suspendus et en consolidation compris',
        })}
      </Count>
      <Count
        label={t({ id: 'agreements.counts.seen', message: 'Vus depuis 31 jours' })}
        value={counts.seenShare === null ? '—' : `${formatNumber(counts.seenShare)}${percentSign()}`}
      >
        {t({
          id: 'agreements.counts.seen.how',
          message: '{seen} sur {followed} en suivi mensuel',
          values: { seen: formatNumber(counts.seen), followed: formatNumber(counts.followed) },
        })}
      </Count>
      <Count
        label={t({ id: 'agreements.counts.entries', message: 'Entrées en {year}', values: { year } })}
        value={formatNumber(counts.entries)}
      />
      <Count
        label={t({ id: 'agreements.counts.exits', message: 'Sorties en {year}', values: { year } })}
        value={formatNumber(counts.exits.all)}
      >
        {exitWords(counts.exits)}
      </Count>
    </dl>
  )
}

/** A count, what it is and how it is made. */
function Count({
  label,
  value,
  children,
}: {
  readonly label: string
  readonly value: string
  readonly children?: ReactNode
}) {
  return (
    <div className="min-w-0">
      <dt className="text-13 text-ink-2">{label}</dt>
      <dd>
        <span className="block text-22 font-title">{value}</span>
        {children && <span className="text-13 text-ink-2">{children}</span>}
      </dd>
    </div>
  )
}
