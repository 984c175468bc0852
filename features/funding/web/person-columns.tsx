import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { paths } from './paths.ts'

interface OfPerson {
  readonly id: string
  readonly personName: string
  readonly enteredOn: string
  readonly exitedOn: string | null
}

/** Who takes part in an operation, from when to when: how each of its lists begins. */
export const personColumns = <Row extends OfPerson>(): readonly Column<Row>[] => [
  {
    key: 'personne',
    header: t({ id: 'funding.column.person', message: 'Personne' }),
    main: true,
    sortBy: (row) => row.personName,
    cell: (row) => <PageLink to={paths.participation(row.id)}>{row.personName}</PageLink>,
  },
  {
    key: 'entree',
    header: t({ id: 'funding.column.entered', message: 'Entrée' }),
    sortBy: (row) => row.enteredOn,
    cell: (row) => formatDate(row.enteredOn, 'numeric'),
  },
  {
    key: 'sortie',
    header: t({ id: 'funding.column.exited', message: 'Sortie' }),
    sortBy: (row) => row.exitedOn,
    cell: (row) => row.exitedOn && formatDate(row.exitedOn, 'numeric'),
  },
]
