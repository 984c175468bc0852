import { Level } from '#platform/web/design/figures/level.tsx'
import { LevelLegend } from '#platform/web/design/figures/level-legend.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { addressWith } from '#platform/web/pages/page-state.ts'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import type { Board, ObjectiveFigure } from '../contract.ts'
import { amount, markWords, targetWords, valueWords } from './figure-words.ts'
import { JudgementMark } from './judgement-mark.tsx'
import { remarksOf } from './objective-words.ts'

/** Every objective of the period on one line: done, target, level and distance. */
export function ObjectiveList({
  board,
  opened,
}: {
  readonly board: Board
  readonly opened: string | undefined
}) {
  return (
    <>
      <Table
        caption={t({ id: 'agreements.list.caption', message: 'Objectifs de la convention' })}
        columns={columns(opened, board.readOn)}
        rows={board.objectives}
        rowKey={(row) => row.objective.id}
        rowName={(row) => row.objective.label}
        current={opened}
        hideFooter
      />
      <div className="flex flex-wrap justify-between gap-x-6 gap-y-1 border-t border-line px-4 py-2.5">
        <LevelLegend />
        <span className="text-13 text-ink-2">{progressWords(board)}</span>
      </div>
    </>
  )
}

/** The judgement stands in the opened panel, which leaves no room for it here. */
const columns = (opened: string | undefined, readOn: string): readonly Column<ObjectiveFigure>[] => [
  {
    key: 'objectif',
    header: t({ id: 'agreements.list.objective', message: 'Objectif' }),
    main: true,
    cell: (row) => (
      <>
        <PageLink
          to={addressWith({ objectif: row.objective.id, terme: undefined })}
          className="font-title text-ink no-underline hover:underline"
          aria-current={row.objective.id === opened || undefined}
        >
          {row.objective.label}
        </PageLink>
        {remarksOf(row, readOn).map((remark) => (
          <span key={remark} className="block text-13 font-normal text-ink-2">
            {remark}
          </span>
        ))}
      </>
    ),
  },
  {
    key: 'realise',
    header: t({ id: 'agreements.list.done', message: 'Réalisé' }),
    numeric: true,
    main: true,
    cell: (row) => (
      <>
        <span className={row.figure.value === null ? 'text-13 text-ink-2' : 'text-15 font-title'}>
          {valueWords(row.figure, row.definition)}
        </span>
        {/* A phone has no room for the column of the target. */}
        <span className="block whitespace-normal text-13 text-ink-2 list:hidden">
          {t({
            id: 'agreements.list.of-target',
            message: 'cible {target}',
            values: { target: targetWords(row) },
          })}
        </span>
      </>
    ),
  },
  {
    key: 'cible',
    header: t({ id: 'agreements.list.target', message: 'Cible' }),
    numeric: true,
    cell: targetWords,
  },
  {
    key: 'niveau',
    header: t({ id: 'agreements.list.level', message: 'Niveau' }),
    cell: (row) => <LevelOf row={row} />,
  },
  {
    key: 'ecart',
    header: t({ id: 'agreements.list.gap', message: 'Écart' }),
    main: true,
    cell: (row) => <Gap row={row} />,
  },
  ...(opened
    ? []
    : [
        {
          key: 'jugement',
          header: t({ id: 'agreements.judgement', message: 'Jugement' }),
          cell: ({ judgement }: ObjectiveFigure) => <JudgementMark judgement={judgement} />,
        },
      ]),
]

function LevelOf({
  row,
  size = 'small',
}: {
  readonly row: ObjectiveFigure
  readonly size?: 'small' | 'large'
}) {
  const { figure, objective, expected, definition } = row
  if (figure.value === null) return null
  const { min, max } = objective.target
  const isRange = objective.direction === 'range' && min !== null && max !== null
  const target = (objective.direction === 'down' ? max : min) ?? max ?? min
  return (
    <Level
      size={size}
      done={figure.value}
      {...(expected === null ? {} : { expected })}
      {...(isRange ? { range: { min, max } } : target === null ? {} : { target })}
      sentence={t({
        id: 'agreements.level.sentence',
        message: '{done} réalisé, cible {target}{expected}',
        values: {
          done: valueWords(figure, definition),
          target: targetWords(row),
          expected:
            expected === null
              ? ''
              : t({
                  id: 'agreements.level.expected',
                  message: ', {expected} attendu ce jour',
                  values: { expected: amount(expected, definition) },
                }),
        },
      })}
    />
  )
}

const states = { met: 'ok', watch: 'warn', alert: 'bad' } as const

function Gap({ row }: { readonly row: ObjectiveFigure }) {
  if (row.seriesBreak)
    return <StateMark state="todo">{t({ id: 'agreements.break.mark', message: 'non comparable' })}</StateMark>
  if (row.mark === null) return <span className="text-13 text-ink-2">–</span>
  return <StateMark state={states[row.mark]}>{markWords(row)}</StateMark>
}

const progressWords = ({ progress }: Board): string => {
  if (progress.expected === 0) return ''
  const { received, expected, value } = progress
  return value === null
    ? t({
        id: 'agreements.progress.waiting',
        message:
          'Avancement non calculé : {received} sur {expected} reçus, parmi les objectifs qui ont une valeur de départ et un poids.',
        values: { received, expected },
      })
    : t({
        id: 'agreements.progress.whole',
        message:
          'Avancement des objectifs qui ont une valeur de départ, selon leur poids : {value} % ({received} sur {expected} reçus).',
        values: { value: Math.round(value), received, expected },
      })
}
