import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import type { OwnDeclension } from '../contract.ts'
import { amountWords, figureWords, periodText, targetWords } from './figure-words.ts'
import { DeclaredMark, originWords } from './origin-mark.tsx'
import { paths } from './paths.ts'

type Row = OwnDeclension['indicators'][number]

/** What an agreement took from a framework: its target beside the national one, and what is reached. */
export function DeclinedIndicators({
  caption,
  rows,
}: {
  readonly caption: string
  readonly rows: readonly Row[]
}) {
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(row) => row.indicatorId}
      rowName={(row) => row.label}
      columns={columns()}
    />
  )
}

const columns = (): readonly Column<Row>[] => [
  {
    key: 'indicateur',
    header: t({ id: 'network.column.indicator', message: 'Indicateur' }),
    main: true,
    cell: (row) => <Named row={row} />,
  },
  {
    key: 'depart',
    header: t({ id: 'network.column.baseline', message: 'Départ' }),
    numeric: true,
    cell: (row) => (row.baseline === null ? '–' : amountWords(row.baseline, row.unit)),
  },
  {
    key: 'cible',
    header: t({ id: 'network.column.target', message: 'Votre cible' }),
    main: true,
    cell: (row) => (
      <>
        {targetWords(row.target, row.unit)}
        <span className="block text-13 text-ink-2">
          {t({
            id: 'network.national',
            message: 'nationale : {target}',
            values: { target: targetWords(row.national, row.unit) },
          })}
        </span>
      </>
    ),
  },
  {
    key: 'valeur',
    header: t({ id: 'network.column.value', message: 'Atteint' }),
    numeric: true,
    main: true,
    cell: (row) => (
      <>
        {figureWords(row.figure, row.unit)}
        <DeclaredMark {...row} />
      </>
    ),
  },
  {
    key: 'jour',
    header: t({ id: 'network.column.as-of', message: 'Compté le' }),
    cell: (row) => (row.asOf && row.figure.state !== 'missing' ? formatDate(row.asOf) : '–'),
  },
  {
    key: 'origine',
    header: t({ id: 'network.column.origin', message: 'Origine' }),
    cell: originWords,
  },
]

/** The objective of the agreement that counts the same thing opens onto its lineage. */
function Named({ row }: { readonly row: Row }) {
  return (
    <>
      <span className="font-medium">{row.label}</span>
      <span className="block text-13 font-normal text-ink-2">{periodText(row)}</span>
      {row.objectives.map(({ id, label }) => (
        <span key={id} className="block text-13 font-normal">
          <PageLink to={paths.objective(id)}>
            {t({ id: 'network.objective', message: 'Objectif : {label}', values: { label } })}
          </PageLink>
        </span>
      ))}
    </>
  )
}
