import { type ReactNode, useState } from 'react'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { SegmentedControl } from '#platform/web/design/segmented-control.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type Board, readBoard } from '../contract.ts'
import { BoardActions } from './board-actions.tsx'
import { useFilters } from './board-state.ts'
import { CountedLine } from './counted-line.tsx'
import { FigureFilterBar } from './figure-filters.tsx'
import { NoAgreement } from './no-agreement.tsx'
import { ObjectiveList } from './objective-list.tsx'
import { OpenedPanel } from './opened-panel.tsx'
import { PastDay } from './past-day.tsx'
import { QualitativePanel } from './qualitative-panel.tsx'
import { YearCounts } from './year-counts.tsx'

/** The protocol's objectives: the list at left, the opened one at right; on a phone one replaces the other. */
export function ObjectivesPage() {
  const [period, setPeriod] = useSearchState('periode')
  const [agreement] = useSearchState('protocole')
  const [day] = useSearchState('jour')
  const [filters] = useFilters()
  const chosen = { ...(period && { period }), ...(agreement && { agreement }), ...(day && { on: day }) }
  const asked = { ...filters, ...chosen }
  // Of this very board: another period, or another filter, is opened as usual.
  const [recounted, setRecounted] = useState<string>()
  const isForced = recounted === JSON.stringify(asked)
  const board = useLoad(
    readBoard,
    { query: { ...asked, ...(isForced && { recount: 'yes' as const }) } },
    { keepWhileLoading: true },
  )
  const recount = () => (isForced ? void board.refetch() : setRecounted(JSON.stringify(asked)))
  return (
    <Loaded from={board}>
      {(reply) =>
        reply.agreement === null ? (
          <NoAgreement />
        ) : (
          <BoardView
            board={reply}
            label={reply.agreement.label}
            onPeriod={setPeriod}
            counted={<CountedLine board={reply} busy={board.isFetching} onRecount={recount} />}
          />
        )
      }
    </Loaded>
  )
}

function BoardView({
  board,
  label,
  onPeriod,
  counted,
}: {
  readonly board: Board
  readonly label: string
  readonly onPeriod: (period: string) => void
  readonly counted: ReactNode
}) {
  const [chosen] = useSearchState('objectif')
  const opened = board.objectives.some((row) => row.objective.id === chosen) ? chosen : undefined
  const columns = opened ? 'side:grid-cols-[minmax(0,1.16fr)_minmax(0,1fr)]' : ''
  return (
    <>
      <PageHeader
        title={t({ id: 'agreements.title', message: 'Objectifs' })}
        detail={t({
          id: 'agreements.counted',
          message: '{label}. {reach} comptés le {when}.',
          values: { label, when: formatDateTime(board.asOf), reach: reachWords(board) },
        })}
        actions={
          <>
            <SegmentedControl
              label={t({ id: 'agreements.period', message: 'Période' })}
              options={board.periods.map((value) => ({ value, label: periodWord(board, value) }))}
              value={board.period}
              onChange={onPeriod}
            />
            <BoardActions board={board} />
          </>
        }
      />
      <FigureFilterBar oneAtMost={!board.seesPersons} />
      <PastDay board={board} />
      <div className={`grid items-start gap-3 ${columns}`}>
        <div className={`grid gap-3 ${opened ? 'hidden side:grid' : ''}`}>
          <Panel label={t({ id: 'agreements.title', message: 'Objectifs' })}>
            {board.objectives.length + board.qualitative.length > 0 ? (
              <ObjectiveList board={board} opened={opened} />
            ) : (
              <NoObjective board={board} />
            )}
            {counted}
          </Panel>
          <QualitativePanel board={board} />
          <YearCounts />
        </div>
        {opened && <OpenedPanel key={opened} objectiveId={opened} />}
      </div>
    </>
  )
}

function NoObjective({ board }: { readonly board: Board }) {
  const mayWrite = useRight('agreements.write') !== undefined
  return (
    <EmptyState
      title={t({ id: 'agreements.none.title', message: 'Aucun objectif pour cette période' })}
      actions={
        mayWrite &&
        board.agreement && (
          <LinkButton to={`objectifs/protocole/${board.agreement.id}/nouveau`} kind="primary" icon="add">
            {t({ id: 'agreements.objective.add', message: 'Ajouter un objectif' })}
          </LinkButton>
        )
      }
    >
      {t({
        id: 'agreements.none.text',
        message:
          'Un objectif annuel apparaît dans son année ; un objectif sur plusieurs années, dans la durée du protocole.',
      })}
    </EmptyState>
  )
}

const reachWords = ({ reach }: Board): string =>
  reach === 'territory'
    ? t({ id: 'agreements.reach.all', message: 'Chiffres' })
    : reach === 'organisation'
      ? t({ id: 'agreements.reach.organisation', message: 'Chiffres de votre structure' })
      : t({ id: 'agreements.reach.own', message: 'Chiffres de vos parcours' })

const periodWord = ({ agreement }: Board, period: string): string =>
  period === 'whole' && agreement
    ? `${agreement.startsOn.slice(0, 4)}–${agreement.endsOn.slice(0, 4)}`
    : period
