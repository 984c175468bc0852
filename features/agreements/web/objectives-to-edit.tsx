import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { SegmentedControl } from '#platform/web/design/segmented-control.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { DateText } from '#platform/web/i18n/date-text.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { type Board, createObjective, type Objective, readBoard, removeObjective } from '../contract.ts'
import { targetWords } from './figure-words.ts'
import { fieldsOf } from './objective-fields.tsx'

/** The objectives of a period to correct or take out; taking one out can be undone at once. */
export function ObjectivesToEdit({
  board,
  mayRemove,
}: {
  readonly board: Board
  /** A frozen text keeps its objectives: no verb that would only be refused. */
  readonly mayRemove: boolean
}) {
  const [, setPeriod] = useSearchState('periode')
  const putBack = useAct(createObjective, { refresh: [readBoard] })
  const remove = useAct(removeObjective, { refresh: [readBoard] })
  const takeOut = (objective: Objective) => {
    const { id, agreementId, version } = objective
    void remove.run({ params: { objectiveId: id }, query: { version } }).then(
      () =>
        say(
          t({
            id: 'agreements.objective.removed',
            message: '« {label} » est retiré.',
            values: { label: objective.label },
          }),
          () => putBack.start({ params: { agreementId }, body: { id, ...fieldsOf(objective) } }),
        ),
      () => undefined,
    )
  }
  return (
    <>
      <div className="px-4 py-2">
        <SegmentedControl
          label={t({ id: 'agreements.period', message: 'Période' })}
          options={board.periods.map((value) => ({
            value,
            label:
              value === 'whole' ? t({ id: 'agreements.period.whole', message: 'Toute la durée' }) : value,
          }))}
          value={board.period}
          onChange={setPeriod}
        />
      </div>
      {remove.problem && <ErrorState problem={remove.problem} />}
      <Table
        caption={t({ id: 'agreements.list.caption', message: 'Objectifs de la convention' })}
        rows={[...board.objectives, ...board.qualitative].map(lineOf)}
        rowKey={(row) => row.objective.id}
        rowName={(row) => row.objective.label}
        columns={columns(mayRemove ? takeOut : undefined)}
      />
    </>
  )
}

interface Line {
  readonly objective: Objective
  readonly target: string
}

const lineOf = (row: Board['objectives'][number] | Board['qualitative'][number]): Line => ({
  objective: row.objective,
  target: 'figure' in row ? targetWords(row) : '',
})

const columns = (takeOut: ((objective: Objective) => void) | undefined) => [
  ...toRead,
  ...(takeOut ? [removing(takeOut)] : []),
]

const toRead = [
  {
    key: 'objectif',
    header: t({ id: 'agreements.list.objective', message: 'Objectif' }),
    main: true,
    cell: ({ objective }: Line) => (
      <PageLink to={`objectifs/${objective.id}/modifier`}>{objective.label}</PageLink>
    ),
  },
  {
    key: 'article',
    header: t({ id: 'agreements.form.article', message: 'Article' }),
    cell: ({ objective }: Line) => objective.article ?? '',
  },
  {
    key: 'cible',
    header: t({ id: 'agreements.list.target', message: 'Cible' }),
    numeric: true,
    main: true,
    cell: ({ target }: Line) => target,
  },
  {
    key: 'fin',
    header: t({ id: 'agreements.list.until', message: 'Jusqu’au' }),
    cell: ({ objective }: Line) => <DateText day={objective.period.to} />,
  },
]

const removing = (takeOut: (objective: Objective) => void) => ({
  key: 'retirer',
  header: t({ id: 'agreements.objective.remove', message: 'Retirer' }),
  hideHeader: true,
  main: true,
  cell: (row: Line) => (
    <Button
      size="small"
      kind="quiet"
      onClick={() => takeOut(row.objective)}
      aria-label={t({
        id: 'agreements.objective.remove-named',
        message: 'Retirer l’objectif {label}',
        values: { label: row.objective.label },
      })}
    >
      {t({ id: 'agreements.objective.remove', message: 'Retirer' })}
    </Button>
  ),
})
