import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Column } from '#platform/web/table/column.ts'
import type { OrganisationSummary } from '../contract.ts'
import { kindLabel, subKindLabel } from './kind-label.ts'

export const directoryColumns = (): readonly Column<OrganisationSummary>[] => [
  {
    key: 'nom',
    header: t({ id: 'organisations.column.name', message: 'Structure' }),
    main: true,
    cell: (row) => <PageLink to={`partenaires/${row.id}`}>{row.name}</PageLink>,
  },
  {
    key: 'type',
    header: t({ id: 'organisations.kind', message: 'Type' }),
    main: true,
    cell: (row) => (row.subKind ? subKindLabel(row.subKind) : kindLabel(row.kind)),
  },
  {
    key: 'commune',
    header: t({ id: 'organisations.column.commune', message: 'Commune' }),
    main: true,
    cell: (row) => row.communeName ?? '',
  },
  {
    key: 'role',
    header: t({ id: 'organisations.column.does', message: 'Peut' }),
    cell: (row) => doesWhat(row).join(', '),
  },
  {
    key: 'etat',
    header: t({ id: 'organisations.column.state', message: 'État' }),
    cell: (row) =>
      row.closedOn && (
        <StateMark state="todo">
          {t({
            id: 'organisations.closed-on',
            message: 'fermée le {day}',
            values: { day: formatDate(row.closedOn) },
          })}
        </StateMark>
      ),
  },
]

/** What the partner is entitled to do here. */
export const doesWhat = (row: { mayPrescribe: boolean; mayOperateSteps: boolean }): string[] => [
  ...(row.mayPrescribe ? [t({ id: 'organisations.may-prescribe', message: 'prescrire' })] : []),
  ...(row.mayOperateSteps ? [t({ id: 'organisations.may-operate', message: 'réaliser des étapes' })] : []),
]
