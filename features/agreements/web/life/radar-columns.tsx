import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { Slot } from '#platform/web/pages/slot.tsx'
import type { Column } from '#platform/web/table/column.ts'
import type { RadarRow } from '../../contract.ts'
import { paths } from './paths.ts'
import { kindWord, phaseState, phaseWord } from './words.ts'

/** `soon`: until which day a term is near. */
export const radarColumns = (soon: string): readonly Column<RadarRow>[] => [
  {
    key: 'nom',
    header: t({ id: 'agreements.life.column.label', message: 'Convention' }),
    main: true,
    sortBy: (row) => row.label,
    cell: (row) => (
      <>
        <PageLink to={paths.one(row.id)} className="font-semibold">
          {row.label}
        </PageLink>
        <div className="text-13 font-normal text-ink-2">
          {kindWord(row.kind)}
          {row.isRestricted && ` · ${t({ id: 'agreements.life.restricted', message: 'lecture restreinte' })}`}
        </div>
      </>
    ),
  },
  {
    key: 'situation',
    header: t({ id: 'agreements.life.field.phase', message: 'Situation' }),
    main: true,
    sortBy: (row) => row.phase,
    cell: (row) => (
      <>
        <StateMark state={phaseState[row.phase]}>{phaseWord(row.phase)}</StateMark>
        {row.warnings.length > 0 && (
          <div className="text-13 text-warn">
            {t({
              id: 'agreements.life.column.warnings',
              message: '{count, plural, one {# point à regarder} other {# points à regarder}}',
              values: { count: row.warnings.length },
            })}
          </div>
        )}
      </>
    ),
  },
  {
    key: 'terme',
    header: t({ id: 'agreements.life.column.term', message: 'Terme' }),
    main: true,
    sortBy: (row) => row.endsOn,
    cell: (row) =>
      row.nextOn !== null && row.endsOn <= soon ? (
        <StateMark state="warn">{formatDate(row.endsOn)}</StateMark>
      ) : (
        formatDate(row.endsOn)
      ),
  },
  {
    key: 'comite',
    header: t({ id: 'agreements.life.column.committee', message: 'Prochain comité' }),
    cell: (row) => <Slot name="agreement.next" props={{ agreementId: row.id }} otherwise="–" />,
  },
  {
    key: 'preavis',
    header: t({ id: 'agreements.life.column.notice', message: 'Préavis au plus tard' }),
    sortBy: (row) => row.noticeOn ?? '',
    cell: (row) => (row.noticeOn ? formatDate(row.noticeOn) : '–'),
  },
  {
    key: 'parties',
    header: t({ id: 'agreements.life.parties', message: 'Parties' }),
    numeric: true,
    sortBy: (row) => row.parties,
    cell: (row) => formatNumber(row.parties),
  },
  {
    key: 'avenants',
    header: t({ id: 'agreements.life.amendments', message: 'Avenants' }),
    numeric: true,
    sortBy: (row) => row.amendments,
    cell: (row) => formatNumber(row.amendments),
  },
  {
    key: 'suivi',
    header: t({ id: 'agreements.life.column.followed', message: 'Suivie par' }),
    sortBy: (row) => row.followedByName ?? '',
    cell: (row) => row.followedByName ?? '–',
  },
]
