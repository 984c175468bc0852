import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Column } from '#platform/web/table/column.ts'
import type { AccessRow } from '../../contract.ts'
import { roleLabel } from './right-words.ts'

export const accessColumns = (): readonly Column<AccessRow>[] => [
  {
    key: 'nom',
    header: t({ id: 'accounts.column.name', message: 'Personne' }),
    main: true,
    sortBy: (row) => row.name,
    cell: (row) => <PageLink to={`acces/${row.memberId}`}>{row.name}</PageLink>,
  },
  {
    key: 'organisme',
    header: t({ id: 'accounts.column.organisation', message: 'Organisation' }),
    sortBy: (row) => row.organisationName,
    cell: (row) => row.organisationName,
  },
  {
    key: 'roles',
    header: t({ id: 'accounts.column.roles', message: 'Rôles' }),
    main: true,
    cell: (row) => row.roles.map(roleLabel).join(', '),
  },
  {
    key: 'etp',
    header: t({ id: 'accounts.column.etp', message: 'ETP d’accompagnement' }),
    numeric: true,
    sortBy: (row) => row.etpHundredths,
    cell: (row) => formatNumber(row.etpHundredths / 100, 2),
  },
  {
    key: 'etat',
    header: t({ id: 'accounts.column.state', message: 'État' }),
    main: true,
    sortBy: (row) => row.state,
    cell: (row) => <AccessState row={row} />,
  },
]

/** Where the person stands: a fact about the access, never about the person. */
export function AccessState({ row }: { readonly row: AccessRow }) {
  if (row.state === 'active')
    return <StateMark state="ok">{t({ id: 'accounts.state.active', message: 'accès ouvert' })}</StateMark>
  if (row.state === 'left')
    return (
      <StateMark state="todo">
        {t({
          id: 'accounts.state.left',
          message: 'accès fermé le {day}',
          values: { day: formatDate(row.leftOn ?? '') },
        })}
      </StateMark>
    )
  if (row.state === 'expired')
    return (
      <StateMark state="warn">{t({ id: 'accounts.state.expired', message: 'invitation expirée' })}</StateMark>
    )
  return (
    <StateMark state="doing">
      {t({
        id: 'accounts.state.invited',
        message: 'invitation jusqu’au {day}',
        values: { day: formatDate(row.invitedUntil ?? '') },
      })}
    </StateMark>
  )
}
