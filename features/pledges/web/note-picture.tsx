import { Level } from '#platform/web/design/figures/level.tsx'
import { LevelLegend } from '#platform/web/design/figures/level-legend.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { Column } from '#platform/web/table/column.ts'
import { Table } from '#platform/web/table/table.tsx'
import type { NoteSignatory, YearNote } from '../contract.ts'

/** Due dates of the year that are wholly delivered, by signatory: drawn on one scale, with the figures beside. */
export function NotePicture({ note }: { readonly note: YearNote }) {
  const most = Math.max(1, ...note.signatories.map((one) => one.due))
  const title = t({
    id: 'pledges.picture',
    message: 'Échéances réalisées sur promises en {year}',
    values: { year: String(note.year) },
  })
  return (
    <Panel title={title}>
      <Table
        caption={title}
        columns={columnsOf(most)}
        rows={note.signatories}
        rowKey={(one) => one.key}
        rowName={(one) => one.name}
        hideFooter
      />
      <div className="px-4 py-2">
        <LevelLegend />
      </div>
    </Panel>
  )
}

const columnsOf = (most: number): readonly Column<NoteSignatory>[] => [
  {
    key: 'signataire',
    header: t({ id: 'pledges.column.signatory', message: 'Signataire' }),
    main: true,
    cell: (one) => one.name,
  },
  {
    key: 'dessin',
    header: t({ id: 'pledges.column.picture', message: 'Réalisé, attendu, promis' }),
    main: true,
    cell: (one) => (
      <div className="min-w-40">
        <Level
          sentence={t({
            id: 'pledges.picture.sentence',
            message:
              '{delivered, plural, one {# échéance réalisée} other {# échéances réalisées}} sur {due}, {expected, plural, one {# attendue} other {# attendues}} ce jour',
            values: { delivered: one.delivered, due: one.due, expected: one.expected },
          })}
          done={one.delivered}
          expected={one.expected}
          target={one.due}
          scaleMax={most * 1.1}
        />
      </div>
    ),
  },
  {
    key: 'promis',
    header: t({ id: 'pledges.column.promised', message: 'Promises' }),
    numeric: true,
    cell: (one) => one.due,
  },
  {
    key: 'attendu',
    header: t({ id: 'pledges.column.expected', message: 'Attendues ce jour' }),
    numeric: true,
    cell: (one) => one.expected,
  },
  {
    key: 'realise',
    header: t({ id: 'pledges.column.done', message: 'Réalisées' }),
    main: true,
    numeric: true,
    cell: (one) => one.delivered,
  },
]
