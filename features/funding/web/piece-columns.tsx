import { StateMark } from '#platform/web/design/state-mark.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { Column } from '#platform/web/table/column.ts'
import type { PieceRow } from '../contract.ts'
import { isIncomplete } from '../rules/pieces.ts'
import { personColumns } from './person-columns.tsx'
import { pieceShapes, pieceStateWord, pieceWord } from './piece-words.ts'

export const pieceColumns = (day: string): readonly Column<PieceRow>[] => [
  ...personColumns<PieceRow>(),
  {
    key: 'completes',
    header: t({ id: 'funding.column.complete', message: 'Complètes' }),
    numeric: true,
    main: true,
    sortBy: (row) => row.complete - row.due,
    cell: (row) =>
      t({
        id: 'funding.piece.of',
        message: '{complete} sur {due}',
        values: { complete: row.complete, due: row.due },
      }),
  },
  {
    key: 'manque',
    header: t({ id: 'funding.column.lacking', message: 'Ce qui manque' }),
    main: true,
    cell: (row) => <Lacking row={row} day={day} />,
  },
]

function Lacking({ row, day }: { readonly row: PieceRow; readonly day: string }) {
  const lacking = row.pieces.filter(({ state }) => isIncomplete(state))
  if (lacking.length === 0)
    return <StateMark state="ok">{t({ id: 'funding.piece.nothing-lacks', message: 'rien' })}</StateMark>
  return (
    <ul className="grid gap-0.5">
      {lacking.map(({ code, state }) => (
        <li key={code} className="flex flex-wrap gap-x-2">
          <span>{pieceWord(code, day)}</span>
          <StateMark state={pieceShapes[state]}>{pieceStateWord(state)}</StateMark>
        </li>
      ))}
    </ul>
  )
}
