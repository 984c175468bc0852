import { newId } from '#kernel/id.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import { type Due, listPledges, movePledge, type Pledge, readPledge } from '../contract.ts'
import { DeliveredLevel } from './pledge-columns.tsx'
import { ReasonButton } from './reason-button.tsx'
import { stateShapes, stateWords } from './words.ts'

/** Each due date with what came for it; who pilots says that one will not be met. */
export function DuesPanel({ pledge }: { readonly pledge: Pledge }) {
  const title = t({ id: 'pledges.dues', message: 'Échéances' })
  return (
    <Panel title={title} detail={pledge.dues.length}>
      <Table
        caption={title}
        columns={columnsOf(pledge)}
        rows={pledge.dues}
        rowKey={(due) => String(due.rank)}
        rowName={(due) => formatDate(due.dueOn)}
        hideFooter
      />
    </Panel>
  )
}

const columnsOf = (pledge: Pledge): readonly Column<Due>[] => [
  {
    key: 'echeance',
    header: t({ id: 'pledges.column.due', message: 'Échéance' }),
    main: true,
    cell: ({ fromOn, dueOn }) =>
      fromOn
        ? t({
            id: 'pledges.when.period',
            message: 'du {from} au {due}',
            values: { from: formatDate(fromOn), due: formatDate(dueOn) },
          })
        : formatDate(dueOn),
  },
  {
    key: 'realise',
    header: t({ id: 'pledges.column.delivered', message: 'Réalisé sur promis' }),
    main: true,
    cell: (due) => <DeliveredLevel one={{ ...due, kind: pledge.kind, unit: pledge.unit }} />,
  },
  {
    key: 'etat',
    header: t({ id: 'pledges.column.state', message: 'État' }),
    main: true,
    cell: (due) => (
      <>
        <StateMark state={stateShapes[due.state]}>{stateWords()[due.state]}</StateMark>
        <span className="block text-13 font-normal text-ink-2">{remarkOf(due)}</span>
      </>
    ),
  },
  ...(pledge.mayWrite
    ? [
        {
          key: 'action',
          header: t({ id: 'pledges.column.action', message: 'Action' }),
          hideHeader: true,
          cell: (due: Due) => <DueMove pledge={pledge} due={due} />,
        },
      ]
    : []),
]

const remarkOf = (due: Due): string | null => {
  if (due.reason !== null)
    return t({
      id: 'pledges.given-up',
      message: '{reason} ({name}, {day})',
      values: {
        ...{ reason: due.reason, name: due.givenUpByName ?? '' },
        day: due.givenUpOn ? formatDate(due.givenUpOn) : '',
      },
    })
  return due.isLate ? t({ id: 'pledges.came-late', message: 'après l’échéance' }) : null
}

function DueMove({ pledge, due }: { readonly pledge: Pledge; readonly due: Due }) {
  const move = useAct(movePledge, { refresh: [readPledge, listPledges] })
  const input = (name: 'give-up' | 'reopen', reason: string | null) => ({
    params: { pledgeId: pledge.id },
    body: { id: newId(), rank: due.rank, move: name, reason },
  })
  if (due.reason !== null)
    return (
      <Button size="small" busy={move.running} onClick={() => move.start(input('reopen', null))}>
        {t({ id: 'pledges.reopen', message: 'Attendre de nouveau' })}
        <span className="sr-only"> : {formatDate(due.dueOn)}</span>
      </Button>
    )
  if (due.state === 'delivered') return null
  return (
    <ReasonButton
      verb={t({ id: 'pledges.give-up', message: 'Dire non réalisé' })}
      about={t({
        id: 'pledges.due-of',
        message: 'échéance du {day}',
        values: { day: formatDate(due.dueOn) },
      })}
      act={move}
      onReason={(reason) => move.run(input('give-up', reason))}
    />
  )
}
