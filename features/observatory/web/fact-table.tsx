import { t } from '#platform/web/i18n/t.ts'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import type { PortraitFact } from '../contract.ts'
import { factRemarks, figureDate, figureName, figureValue, scopeWords } from './figure-words.ts'

const columns = (): Column<PortraitFact>[] => [
  {
    key: 'chiffre',
    header: t({ id: 'observatory.column.figure', message: 'Chiffre, et ce qu’il faut en savoir' }),
    cell: (fact) => (
      <>
        {figureName(fact)}
        <span className="block font-normal">{scopeWords(fact.scope)}</span>
        <span className="block text-13 font-normal text-ink-2">{factRemarks(fact)}</span>
      </>
    ),
  },
  {
    key: 'valeur',
    header: t({ id: 'observatory.column.value', message: 'Valeur et date' }),
    numeric: true,
    cell: (fact) => (
      <>
        {fact.value !== null && fact.remarks.includes('secret-left-out') && (
          <span className="block text-13">{t({ id: 'observatory.at-least', message: 'au moins' })} </span>
        )}
        {figureValue(fact)}
        <span className="block text-13 text-ink-2">{figureDate(fact.at)}</span>
      </>
    ),
  },
]

/** The figures of a section, in the order in which they are read: never sorted into a ranking. */
export function FactTable({
  caption,
  facts,
}: {
  readonly caption: string
  readonly facts: readonly PortraitFact[]
}) {
  return (
    <Table
      caption={caption}
      columns={columns()}
      rows={facts}
      rowKey={(fact) => `${fact.code} ${fact.scope.kind} ${fact.scope.code} ${fact.label}`}
      rowName={(fact) => `${figureName(fact)}, ${scopeWords(fact.scope)}`}
      hideFooter
    />
  )
}
