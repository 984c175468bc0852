import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Column } from '#platform/web/table/column.ts'
import type { ParticipationRow, QuestionnaireState } from '../contract.ts'
import { paths } from './paths.ts'
import { stateShapes, stateWord } from './words.ts'

export function StateOf({ state }: { readonly state: QuestionnaireState }) {
  return <StateMark state={stateShapes[state]}>{stateWord(state)}</StateMark>
}

export const participantColumns = (): readonly Column<ParticipationRow>[] => [
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
  {
    key: 'q-entree',
    header: t({ id: 'funding.column.entry-form', message: 'À l’entrée' }),
    main: true,
    sortBy: (row) => row.entryState,
    cell: (row) => <StateOf state={row.entryState} />,
  },
  {
    key: 'q-sortie',
    header: t({ id: 'funding.column.exit-form', message: 'À la sortie' }),
    main: true,
    sortBy: (row) => row.exitState,
    cell: (row) => <StateOf state={row.exitState} />,
  },
  {
    key: 'q-six-mois',
    header: t({ id: 'funding.column.later-form', message: 'À six mois' }),
    sortBy: (row) => row.month6State,
    cell: (row) => <StateOf state={row.month6State} />,
  },
  {
    key: 'referent',
    header: t({ id: 'funding.column.referent', message: 'Référent' }),
    sortBy: (row) => row.referentName,
    cell: (row) => row.referentName,
  },
]
