import { StateMark } from '#platform/web/design/state-mark.tsx'
import { Tag } from '#platform/web/design/tag.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatEuros } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Column } from '#platform/web/table/column.ts'
import type { FlatRow } from './flat-rows.ts'
import { paths } from './paths.ts'
import { datesWord, delayWord, namesOf, stateMarks, stateWord } from './words.ts'

export const actionColumns = (): readonly Column<FlatRow>[] => [
  {
    key: 'action',
    header: t({ id: 'plans.column.action', message: 'Action' }),
    main: true,
    sortBy: (row) => row.label,
    cell: (row) => <ActionName row={row} />,
  },
  {
    key: 'axe',
    header: t({ id: 'plans.column.axis', message: 'Axe' }),
    sortBy: (row) => row.axisLabel,
    cell: (row) => <span className="text-13 text-ink-2">{row.axisLabel ?? '–'}</span>,
  },
  {
    key: 'etat',
    header: t({ id: 'plans.column.state', message: 'État' }),
    main: true,
    sortBy: (row) => stateWord(row.shown),
    cell: (row) => <StateCell row={row} />,
  },
  {
    key: 'dates',
    header: t({ id: 'plans.column.dates', message: 'Dates' }),
    main: true,
    sortBy: (row) => row.endsOn,
    cell: (row) => <DatesCell row={row} />,
  },
  {
    key: 'pilotes',
    header: t({ id: 'plans.column.pilots', message: 'Pilotes' }),
    sortBy: (row) => namesOf(row.pilots),
    cell: (row) => namesOf(row.pilots),
  },
  {
    key: 'prevu',
    header: t({ id: 'plans.stage.planned', message: 'Prévu' }),
    numeric: true,
    sortBy: (row) => row.money.planned,
    cell: (row) => (row.money.planned ? formatEuros(row.money.planned) : ''),
  },
  {
    key: 'depense',
    header: t({ id: 'plans.stage.spent', message: 'Dépensé' }),
    numeric: true,
    sortBy: (row) => row.money.spent,
    cell: (row) => (row.money.spent ? formatEuros(row.money.spent) : ''),
  },
]

function ActionName({ row }: { readonly row: FlatRow }) {
  return (
    <div className={row.isSub ? 'ps-5' : ''}>
      <PageLink to={paths.action(row.id)}>
        {row.isSub && (
          <span className="sr-only">{t({ id: 'plans.sub-action', message: 'Sous-action :' })} </span>
        )}
        {row.label}
      </PageLink>{' '}
      {row.isRestricted && !row.isSub && (
        <Tag>{t({ id: 'plans.restricted', message: 'lecture restreinte' })}</Tag>
      )}
      {row.under && (
        <span className="block text-13 text-ink-2">
          {t({
            id: 'plans.under',
            message:
              '{done} sur {total, plural, one {# sous-action réalisée} other {# sous-actions réalisées}}',
            values: row.under,
          })}
        </span>
      )}
    </div>
  )
}

export function StateCell({ row }: { readonly row: Pick<FlatRow, 'shown' | 'isOnTime' | 'blockedBy'> }) {
  const delay = delayWord(row)
  return (
    <>
      <StateMark state={stateMarks[row.shown]}>{stateWord(row.shown)}</StateMark>
      {delay && <span className="block text-13 text-bad">{delay}</span>}
      {row.blockedBy && (
        <span className="block text-13 text-ink-2">
          {t({
            id: 'plans.unblock',
            message: 'pour débloquer : {condition}',
            values: { condition: row.blockedBy },
          })}
        </span>
      )}
    </>
  )
}

/** Each date on its own line, never cut in the middle. */
function DatesCell({ row }: { readonly row: FlatRow }) {
  const { startsOn, endsOn } = row
  if (startsOn === null || endsOn === null)
    return <span className="list:whitespace-nowrap">{datesWord(row)}</span>
  return (
    <>
      <time dateTime={startsOn} className="block min-[380px]:whitespace-nowrap">
        {formatDate(startsOn, 'short')}
      </time>
      <span className="block min-[380px]:whitespace-nowrap">
        <span className="sr-only">{t({ id: 'plans.dates.to', message: 'au' })} </span>
        <span aria-hidden="true" className="max-list:hidden">
          →{' '}
        </span>
        <time dateTime={endsOn}>{formatDate(endsOn, 'short')}</time>
      </span>
    </>
  )
}
