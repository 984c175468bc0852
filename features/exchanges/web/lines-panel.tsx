import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Pager } from '#platform/web/design/pager.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { ViewTabs } from '#platform/web/design/view-tabs.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { addressWith, useSearchState } from '#platform/web/pages/page-state.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { useSelection } from '#platform/web/table/selection.ts'
import { Table } from '#platform/web/table/table.tsx'
import { useOffset } from '#platform/web/table/use-offset.ts'
import {
  type Choice,
  decideLines,
  type ImportFile,
  type ImportLine,
  listImportLines,
  readImport,
  type Verdict,
  verdicts,
} from '../contract.ts'
import { choicesWords } from './choice-words.ts'
import { lineColumns } from './line-columns.tsx'
import { verdictWords } from './words.ts'

const views = (one: ImportFile, current: string | undefined) => [
  {
    label: t({ id: 'exchanges.lines.all', message: 'Toutes' }),
    to: addressWith({ verdict: undefined }),
    count: one.linesTotal,
    current: current === undefined,
  },
  ...verdicts.map((verdict) => ({
    label: verdictWords[verdict](),
    to: addressWith({ verdict }),
    count: one.verdicts[verdict] ?? 0,
    current: current === verdict,
  })),
]

/** The lines of the file by verdict, with what would change, what is refused and what has to be decided. */
export function LinesPanel({ one }: { readonly one: ImportFile }) {
  const [verdict] = useSearchState('verdict')
  const selection = useSelection()
  const known = verdicts.find((value): value is Verdict => value === verdict)
  const [offset, setOffset] = useOffset()
  const lines = useLoad(
    listImportLines,
    { params: { importId: one.id }, query: { offset, ...(known && { verdict: known }) } },
    { keepWhileLoading: true, onMount: 'ask' },
  )
  const decide = useAct(decideLines, { refresh: [readImport, listImportLines], onDone: selection.clear })
  const start = (numbers: readonly number[], choice: Choice, personId?: string) =>
    decide.start({
      params: { importId: one.id },
      body: { choice, numbers: [...numbers], ...(personId && { personId }) },
    })
  const mayDecide = one.state === 'rehearsed' || one.state === 'applied'
  const bulk = (chosen: readonly ImportLine[]) => {
    const numbers = chosen.filter((line) => line.verdict === 'possible').map(({ number }) => number)
    return choicesWords().map(({ choice, label }) => (
      <Button
        key={choice}
        size="small"
        busy={decide.running}
        disabledReason={
          numbers.length > 0
            ? undefined
            : t({ id: 'exchanges.decide.none', message: 'Choisissez des lignes « Peut-être connue ».' })
        }
        onClick={() => start(numbers, choice)}
      >
        {label}
      </Button>
    ))
  }
  return (
    <Panel title={t({ id: 'exchanges.lines.title', message: 'Lignes du fichier' })}>
      <ViewTabs
        label={t({ id: 'exchanges.lines.title', message: 'Lignes du fichier' })}
        views={views(one, known)}
      />
      {decide.problem && <ErrorState problem={decide.problem} />}
      <Loaded from={lines}>
        {({ items, total }) => (
          <Table
            caption={t({ id: 'exchanges.lines.title', message: 'Lignes du fichier' })}
            columns={lineColumns(
              mayDecide ? (line, choice, id) => start([line.number], choice, id) : undefined,
            )}
            rows={items}
            rowKey={(line) => String(line.number)}
            rowName={(line) => line.name || String(line.number)}
            {...(mayDecide && one.undecided > 0 && { selection, bulk })}
            total={total}
            sortedByServer
            actions={<Pager offset={offset} total={total} onChange={setOffset} />}
            empty={
              <EmptyState title={t({ id: 'exchanges.lines.empty', message: 'Aucune ligne dans ce tri.' })} />
            }
          />
        )}
      </Loaded>
    </Panel>
  )
}
