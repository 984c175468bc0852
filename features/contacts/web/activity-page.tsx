import { download } from '#platform/web/api/call.ts'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { SegmentedControl } from '#platform/web/design/segmented-control.tsx'
import { useAskedPeriod } from '#platform/web/form/period-fields.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import {
  type ActivityLine,
  type AgeBand,
  exportContactActivity,
  type Grouping,
  groupings,
  readContactActivity,
  type Topic,
} from '../contract.ts'
import { paths } from './paths.ts'
import { ageWord, deskWord, topicLabel } from './words.ts'

/** Who asks for what, and how soon an answer comes; nobody is named. */
export function ActivityPage() {
  const asked = useAskedPeriod()
  const [chosen, setBy] = useSearchState('par')
  const by = groupings.find((one) => one === chosen) ?? 'month'
  const query = { ...asked.period, by }
  const read = useLoad(readContactActivity, { query }, { keepWhileLoading: true })
  const mayRead = useRight('contacts.answer') !== undefined
  const title = t({ id: 'contacts.activity', message: 'Activité des premiers contacts' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'contacts.activity.detail',
          message:
            'Demandes et passages reçus dans la période. Les comptes restent quand les mots sont effacés.',
        })}
        crumbs={
          mayRead
            ? [{ label: t({ id: 'contacts.nav', message: 'Premiers contacts' }), to: paths.contacts }]
            : []
        }
        actions={
          <ExportButton
            nominative={false}
            send={({ format }) => download(exportContactActivity, { body: { format, filters: query } })}
          />
        }
      />
      <div className="mb-3">
        <SegmentedControl
          label={t({ id: 'contacts.activity.by', message: 'Compter par' })}
          options={groupings.map((one) => ({ value: one, label: groupingWord(one) }))}
          value={by}
          onChange={(value) => setBy(value === 'month' ? undefined : value)}
        />
      </div>
      <Panel label={title}>
        {asked.fields(read.data)}
        <Loaded from={read}>
          {(reply) => (
            <>
              <p className="px-4 py-2" role="status">
                {t({
                  id: 'contacts.activity.totals',
                  message:
                    'Du {from} au {to}. Premiers contacts : {count}, dont passages anonymes : {passages}. Première réponse : {days}, médiane de {answered}.',
                  values: {
                    from: formatDate(reply.from),
                    to: formatDate(reply.to),
                    count: shown(reply.total.count),
                    passages: shown(reply.total.passages),
                    days: daysWord(reply.total.medianDays),
                    answered: shown(reply.total.answered),
                  },
                })}
              </p>
              <Table
                caption={title}
                columns={columns(by)}
                rows={reply.items}
                rowKey={(one) => one.key ?? ''}
                rowName={(one) => keyWord(by, one.key)}
                empty={
                  <EmptyState
                    title={t({
                      id: 'contacts.activity.none',
                      message: 'Aucun premier contact dans la période',
                    })}
                  >
                    {t({
                      id: 'contacts.activity.none-why',
                      message: 'Chaque demande et chaque passage anonyme se compte ici.',
                    })}
                  </EmptyState>
                }
              />
            </>
          )}
        </Loaded>
      </Panel>
    </>
  )
}

const shown = (count: number | null): string =>
  count === null ? t({ id: 'contacts.activity.small', message: 'moins de 5' }) : formatNumber(count)

const daysWord = (days: number | null): string =>
  days === null
    ? '–'
    : t({ id: 'contacts.activity.days', message: '{days} j', values: { days: formatNumber(days) } })

const groupingWord = (by: Grouping): string =>
  ({
    month: t({ id: 'contacts.by.month', message: 'Mois' }),
    topic: t({ id: 'contacts.by.topic', message: 'Demande' }),
    age: t({ id: 'contacts.asked.age', message: 'Âge' }),
    commune: t({ id: 'contacts.column.commune', message: 'Commune' }),
    organisation: t({ id: 'contacts.by.organisation', message: 'Structure' }),
  })[by]

const keyWord = (by: Grouping, key: string | null): string => {
  if (key === null)
    return by === 'organisation' ? deskWord() : t({ id: 'contacts.by.unknown', message: 'Non renseigné' })
  if (by === 'month') return formatDate(`${key}-01`, 'month')
  if (by === 'topic') return topicLabel(key as Topic)
  return by === 'age' ? ageWord(key as AgeBand) : key
}

const columns = (by: Grouping): Column<ActivityLine>[] => [
  {
    key: 'ligne',
    header: groupingWord(by),
    main: true,
    cell: (one) => keyWord(by, one.key),
  },
  {
    key: 'nombre',
    header: t({ id: 'contacts.nav', message: 'Premiers contacts' }),
    main: true,
    numeric: true,
    sortBy: (one) => one.count,
    cell: (one) => one.count ?? t({ id: 'contacts.activity.hidden', message: 'non publié' }),
  },
  {
    key: 'passages',
    header: t({ id: 'contacts.activity.passages', message: 'Dont passages anonymes' }),
    numeric: true,
    sortBy: (one) => one.passages,
    cell: (one) => one.passages ?? '–',
  },
  {
    key: 'repondus',
    header: t({ id: 'contacts.activity.answered', message: 'Répondus' }),
    numeric: true,
    sortBy: (one) => one.answered,
    cell: (one) => one.answered ?? '–',
  },
  {
    key: 'delai',
    header: t({ id: 'contacts.activity.median', message: 'Première réponse, médiane' }),
    main: true,
    numeric: true,
    sortBy: (one) => one.medianDays,
    cell: (one) => daysWord(one.medianDays),
  },
]
