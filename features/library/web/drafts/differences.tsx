import { useLoad } from '#platform/web/api/use-load.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import { compareDraft, type Figure } from '../../contract.ts'
import type { FigureDifference, Move } from '../../rules/compare-figures.ts'
import { figureLabel, figureValue } from '../words.ts'

/** Figure by figure; one that is unknown on a side is never compared. */
export function Differences({
  draftId,
  from,
  to,
}: {
  readonly draftId: string
  readonly from: string
  readonly to: string | undefined
}) {
  const compared = useLoad(
    compareDraft,
    { params: { draftId }, query: { from, ...(to && { to }) } },
    { keepWhileLoading: true },
  )
  return (
    <Loaded from={compared}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="text-ink-2">
            {t({ id: 'library.differences.none', message: 'Aucun chiffre n’est cité.' })}
          </p>
        ) : (
          <Table
            caption={t({ id: 'library.differences', message: 'Écarts entre les deux versions' })}
            columns={columns()}
            rows={items}
            rowKey={(one) => `${one.label} ${one.before?.code ?? one.after?.code}`}
            rowName={(one) => one.label}
          />
        )
      }
    </Loaded>
  )
}

const moveWords = (): Readonly<Record<Move, string>> => ({
  same: t({ id: 'library.move.same', message: 'inchangé' }),
  moved: t({ id: 'library.move.moved', message: 'a bougé' }),
  'not-comparable': t({ id: 'library.move.not-comparable', message: 'non comparable' }),
  added: t({ id: 'library.move.added', message: 'ajouté' }),
  removed: t({ id: 'library.move.removed', message: 'retiré' }),
})

const valueWord = (figure: Figure | null): string => (figure ? figureValue(figure) : '–')

const labelOf = ({ label, before, after }: FigureDifference): string => {
  const named = after ?? before
  return (named && figureLabel(named)) || label
}

const columns = (): readonly Column<FigureDifference>[] => [
  {
    key: 'chiffre',
    header: t({ id: 'library.block.figure', message: 'Chiffre' }),
    main: true,
    cell: (one) => (
      <>
        {labelOf(one)}
        <span className="block text-13 font-normal text-ink-2">{moveWords()[one.move]}</span>
      </>
    ),
  },
  {
    key: 'valeurs',
    header: t({ id: 'library.differences.values', message: 'Avant, puis après' }),
    main: true,
    cell: (one) => (
      // One under the other: the panel is narrow, and a figure may be long.
      <>
        {[valueWord(one.before), valueWord(one.after)].map((value, index) => (
          <span key={index === 0 ? 'before' : 'after'} className="block">
            <span className="text-13 text-ink-2">
              {index === 0
                ? t({ id: 'library.differences.before', message: 'Avant' })
                : t({ id: 'library.differences.after', message: 'Après' })}
            </span>{' '}
            {value}
          </span>
        ))}
      </>
    ),
  },
]
