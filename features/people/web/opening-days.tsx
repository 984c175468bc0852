import { kindLabel } from '#features/audit/web/public.ts'
import type { CallReply } from '#platform/contract/route.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import { readOpeningDays } from '../contract.ts'
import { openedBy } from './opening-columns.tsx'

type Day = CallReply<typeof readOpeningDays>['items'][number]

/** In short: by day, organisation and role, how many acts of each kind; what one can answer the person with. */
export function OpeningDays({ personId }: { readonly personId: string }) {
  const days = useLoad(readOpeningDays, { params: { personId } })
  return (
    <Loaded from={days}>
      {({ items }) => (
        <Table<Day>
          caption={t({ id: 'people.openings.days', message: 'Douze derniers mois, jour par jour' })}
          rows={items}
          rowKey={(row) => [row.on, row.organisationName, row.roleLabel].join()}
          rowName={openedBy}
          columns={columns()}
          sortedByServer
          empty={<EmptyState title={t({ id: 'people.openings.none', message: 'Personne encore' })} />}
        />
      )}
    </Loaded>
  )
}

const columns = (): readonly Column<Day>[] => [
  {
    key: 'jour',
    header: t({ id: 'people.openings.day', message: 'Jour' }),
    main: true,
    cell: (row) => formatDate(row.on),
  },
  {
    key: 'qui',
    header: t({ id: 'people.openings.who', message: 'Qui' }),
    main: true,
    cell: openedBy,
  },
  {
    key: 'actes',
    header: t({ id: 'people.openings.acts', message: 'Actes' }),
    main: true,
    cell: (row) => row.acts.map(actsInWords).join(', '),
  },
]

const actsInWords = ({ kind, count }: Day['acts'][number]): string =>
  t({
    id: 'people.openings.count',
    message: '{kind} : {count}',
    values: { kind: kindLabel(kind), count: formatNumber(count) },
  })
