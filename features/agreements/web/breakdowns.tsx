import { useState } from 'react'
import { download } from '#platform/web/api/call.ts'
import { SegmentedControl } from '#platform/web/design/segmented-control.tsx'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { addressWith } from '#platform/web/pages/page-state.ts'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { Table } from '#platform/web/table/table.tsx'
import { type Dimension, exportBreakdowns, type OpenedObjective } from '../contract.ts'
import { filterParams, useFilters } from './board-state.ts'
import { valueWords, wordsOfDefinition } from './figure-words.ts'
import { dimensionWord, keyWord } from './key-words.ts'

type Cell = OpenedObjective['breakdowns'][number]['cells'][number]

/** The same figure by structure, commune, sex, neighbourhood and age, both terms beside the rate. */
export function Breakdowns({ opened }: { readonly opened: OpenedObjective }) {
  const filled = opened.breakdowns.filter((one) => one.cells.length > 0)
  const [filters] = useFilters()
  const [chosen, choose] = useState<Dimension>('structure')
  const shown = filled.find((one) => one.dimension === chosen) ?? filled[0]
  if (!shown) return null
  const { dimension } = shown
  return (
    <div className="border-t border-line pt-3">
      <div className="flex flex-wrap items-end justify-between gap-2 px-4 pb-2">
        <SegmentedControl
          label={t({ id: 'agreements.breakdown', message: 'Répartir par' })}
          options={filled.map((one) => ({ value: one.dimension, label: dimensionWord(one.dimension) }))}
          value={dimension}
          onChange={choose}
        />
        <ExportButton
          nominative={false}
          list={t({ id: 'agreements.breakdowns', message: 'Répartitions' })}
          send={({ format }) =>
            download(exportBreakdowns, {
              params: { objectiveId: opened.row.objective.id },
              body: { format, filters },
            })
          }
        />
      </div>
      <BreakdownTable opened={opened} dimension={dimension} cells={shown.cells} />
    </div>
  )
}

function BreakdownTable({
  opened,
  dimension,
  cells,
}: {
  readonly opened: OpenedObjective
  readonly dimension: Dimension
  readonly cells: readonly Cell[]
}) {
  const { definition } = opened.row
  const words = wordsOfDefinition(definition)
  const name = (cell: Cell) => keyWord(dimension, cell.key, cell.label)
  const count = (value: number | null) => (value === null ? '–' : formatNumber(value))
  return (
    <>
      <Table
        caption={`${opened.row.objective.label}, ${dimensionWord(dimension)}`}
        rows={cells}
        rowKey={(cell) => cell.key ?? ''}
        rowName={name}
        hideFooter
        columns={[
          {
            key: 'part',
            header: dimensionWord(dimension),
            main: true,
            cell: (cell) => <NarrowLink dimension={dimension} cell={cell} name={name(cell)} />,
          },
          {
            key: 'numerateur',
            header: capital(words.numerator),
            numeric: true,
            main: true,
            cell: ({ figure }) => count(figure.numerator),
          },
          ...(words.denominator === null
            ? []
            : [
                {
                  key: 'denominateur',
                  header: capital(words.denominator),
                  numeric: true,
                  cell: ({ figure }: Cell) => count(figure.denominator),
                },
              ]),
          {
            key: 'valeur',
            header: t({ id: 'agreements.value', message: 'Valeur' }),
            numeric: true,
            main: true,
            cell: ({ figure }) => (figure.hidden ? hiddenWord() : valueWords(figure, definition)),
          },
        ]}
      />
      {cells.some(({ figure }) => figure.hidden) && (
        <p className="px-4 pb-1 text-13 text-ink-2">
          {t({
            id: 'agreements.breakdown.hidden-why',
            message: 'Non publié : moins de 5 personnes, ou de quoi les retrouver.',
          })}
        </p>
      )}
    </>
  )
}

/** The reason is under the table: a narrow column holds two words. */
const hiddenWord = () => t({ id: 'agreements.breakdown.hidden', message: 'non publié' })

/** A part of a breakdown is also a filter: one press narrows the whole page to it. */
function NarrowLink({
  dimension,
  cell,
  name,
}: {
  readonly dimension: Dimension
  readonly cell: Cell
  readonly name: string
}) {
  if (cell.key === null) return <>{name}</>
  const value = dimension === 'qpv' ? (cell.key === 'true' ? 'yes' : 'no') : cell.key
  return <PageLink to={addressWith({ [filterParams[dimension]]: value })}>{name}</PageLink>
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
