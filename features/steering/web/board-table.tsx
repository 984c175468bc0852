import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatNumber, percentSign } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import type { CommitteeBoard, CommitteeFigure } from '../contract.ts'
import { ownUnit } from '../rules/own-unit.ts'
import { toldDecimals } from '../rules/told-decimals.ts'

/** The figures that a committee was shown, small cells out. */
export function BoardTable({ board }: { readonly board: CommitteeBoard }) {
  return (
    <Table
      caption={board.label}
      columns={columns()}
      rows={board.figures}
      rowKey={(one) => one.objectiveId}
      rowName={(one) => one.label}
      empty={<p>{t({ id: 'steering.board.none', message: 'Aucun objectif pour cette période.' })}</p>}
    />
  )
}

const amount = (value: number, { unit }: CommitteeFigure, decimals: number): string => {
  const told = Number(value.toFixed(decimals))
  const number = formatNumber(told, String(told).split('.')[1]?.length ?? 0)
  return unit === 'share'
    ? `${number}${percentSign()}`
    : [number, ownUnit(unit)].filter(Boolean).join('\u00a0')
}

const targetOf = (figure: CommitteeFigure): string => {
  const { direction, targetMin, targetMax } = figure
  const decimals = toldDecimals(figure)
  if (direction === 'down' && targetMax !== null)
    return t({
      id: 'steering.figure.at-most',
      message: 'au plus {most}',
      values: { most: amount(targetMax, figure, decimals) },
    })
  return [targetMin, targetMax]
    .filter((bound) => bound !== null)
    .map((bound) => amount(bound, figure, decimals))
    .join(' – ')
}

const marks = { met: 'ok', watch: 'warn', alert: 'bad' } as const
const markWord = (mark: NonNullable<CommitteeFigure['mark']>): string =>
  ({
    met: t({ id: 'steering.mark.met', message: 'tenu' }),
    watch: t({ id: 'steering.mark.watch', message: 'à surveiller' }),
    alert: t({ id: 'steering.mark.alert', message: 'en alerte' }),
  })[mark]

const columns = (): Column<CommitteeFigure>[] => [
  {
    key: 'objectif',
    header: t({ id: 'steering.column.objective', message: 'Objectif' }),
    main: true,
    cell: (one) => (one.article ? `${one.label} (${one.article})` : one.label),
  },
  {
    key: 'realise',
    header: t({ id: 'steering.column.reached', message: 'Réalisé' }),
    numeric: true,
    main: true,
    cell: (one) =>
      one.isHidden ? (
        // Words among numbers: on one line they push the mark out of a phone.
        <span className="whitespace-normal">
          {t({ id: 'steering.figure.hidden', message: 'non publié (moins de 5)' })}
        </span>
      ) : one.value === null ? (
        t({ id: 'steering.figure.none', message: 'pas de donnée' })
      ) : (
        amount(one.value, one, toldDecimals(one))
      ),
  },
  {
    key: 'cible',
    header: t({ id: 'steering.column.target', message: 'Cible' }),
    numeric: true,
    cell: targetOf,
  },
  {
    key: 'repere',
    header: t({ id: 'steering.column.mark', message: 'Repère' }),
    main: true,
    cell: (one) =>
      one.mark === null ? '–' : <StateMark state={marks[one.mark]}>{markWord(one.mark)}</StateMark>,
  },
]
