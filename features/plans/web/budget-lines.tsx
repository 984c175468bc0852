import { type ReactNode, useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { formatEuros } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import { type BudgetLine, readAction, readPlan, removeBudgetLine } from '../contract.ts'
import { ChangeLineForm, NewLineForm, type Owner } from './budget-form.tsx'
import { kindWord, stageWord } from './words.ts'

const columns = (showsOwner: boolean): readonly Column<BudgetLine>[] => [
  ...(showsOwner
    ? [
        {
          key: 'objet',
          header: t({ id: 'plans.column.pays-for', message: 'Axe ou action' }),
          sortBy: (line: BudgetLine) => line.paysFor,
          cell: (line: BudgetLine) => line.paysFor,
        },
      ]
    : []),
  {
    key: 'annee',
    header: t({ id: 'plans.months.year', message: 'Année' }),
    main: true,
    sortBy: (line) => line.year,
    cell: (line) => (
      <>
        {line.year}
        {/* On a phone their columns are folded, and an amount alone says nothing. */}
        <span className="block text-13 font-normal text-ink-2 list:hidden">
          {[showsOwner && line.paysFor, line.funderName].filter(Boolean).join(', ')}
        </span>
      </>
    ),
  },
  {
    key: 'financeur',
    header: t({ id: 'plans.column.funder', message: 'Financeur' }),
    sortBy: (line) => line.funderName,
    cell: (line) => line.funderName,
  },
  {
    key: 'nature',
    header: t({ id: 'plans.column.kind', message: 'Nature' }),
    sortBy: (line) => kindWord(line.kind),
    cell: (line) => kindWord(line.kind),
  },
  {
    key: 'etape',
    header: t({ id: 'plans.column.stage', message: 'Prévu ou dépensé' }),
    main: true,
    sortBy: (line) => stageWord(line.stage),
    cell: (line) => stageWord(line.stage),
  },
  {
    key: 'montant',
    header: t({ id: 'plans.column.amount', message: 'Montant' }),
    numeric: true,
    main: true,
    sortBy: (line) => line.amountCents,
    cell: (line) => formatEuros(line.amountCents),
  },
]

/** The amounts line by line; who writes the plan adds, corrects and takes away. */
export function BudgetLines({
  lines,
  owners,
  mayWrite,
  actions,
}: {
  readonly lines: readonly BudgetLine[]
  readonly owners: readonly Owner[]
  readonly mayWrite: boolean
  readonly actions?: ReactNode
}) {
  const [edited, setEdited] = useState<BudgetLine | 'new'>()
  const remove = useAct(removeBudgetLine, {
    refresh: [readPlan, readAction],
    onDone: () => say(t({ id: 'plans.line.removed', message: 'Montant retiré.' })),
  })
  const title = t({ id: 'plans.lines', message: 'Montants' })
  return (
    <Panel
      title={title}
      actions={
        mayWrite &&
        edited === undefined && (
          <Button size="small" icon="add" onClick={() => setEdited('new')}>
            {t({ id: 'plans.line.add', message: 'Ajouter un montant' })}
          </Button>
        )
      }
    >
      {edited !== undefined && (
        <div className="border-b border-line p-4">
          {edited === 'new' ? (
            <NewLineForm owners={owners} onClose={() => setEdited(undefined)} />
          ) : (
            <ChangeLineForm key={edited.id} line={edited} onClose={() => setEdited(undefined)} />
          )}
        </div>
      )}
      {remove.problem && <ErrorState problem={remove.problem} />}
      <Table
        caption={title}
        columns={[
          ...columns(owners.length > 1),
          ...(mayWrite
            ? [actsColumn({ onEdit: setEdited, onRemove: (lineId) => remove.start({ params: { lineId } }) })]
            : []),
        ]}
        rows={lines}
        rowKey={(line) => line.id}
        rowName={nameOf}
        sortParam="tri-montants"
        actions={actions}
        empty={<EmptyState title={t({ id: 'plans.budget.none', message: 'Aucun montant noté' })} />}
      />
    </Panel>
  )
}

const nameOf = (line: BudgetLine): string =>
  `${line.paysFor}, ${line.year}, ${line.funderName}, ${stageWord(line.stage)}`

const actsColumn = ({
  onEdit,
  onRemove,
}: {
  readonly onEdit: (line: BudgetLine) => void
  readonly onRemove: (id: string) => void
}): Column<BudgetLine> => ({
  key: 'actes',
  header: t({ id: 'plans.column.acts', message: 'Actes' }),
  hideHeader: true,
  cell: (line) => (
    <span className="flex justify-end gap-1">
      <Button size="small" kind="quiet" onClick={() => onEdit(line)}>
        {t({ id: 'plans.line.correct', message: 'Corriger' })}
        <span className="sr-only"> {nameOf(line)}</span>
      </Button>
      <Button size="small" kind="quiet" onClick={() => onRemove(line.id)}>
        {t({ id: 'plans.chosen.remove', message: 'Retirer' })}
        <span className="sr-only"> {nameOf(line)}</span>
      </Button>
    </span>
  ),
})
