import { StateMark } from '#platform/web/design/state-mark.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { Column } from '#platform/web/table/column.ts'
import type { ParticipationRow, QuestionnaireState } from '../contract.ts'
import { personColumns } from './person-columns.tsx'
import { stateShapes, stateWord } from './words.ts'

export function StateOf({ state }: { readonly state: QuestionnaireState }) {
  return <StateMark state={stateShapes[state]}>{stateWord(state)}</StateMark>
}

export const participantColumns = (): readonly Column<ParticipationRow>[] => [
  ...personColumns<ParticipationRow>(),
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
