import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Table } from '#platform/web/table/table.tsx'
import type { Practice } from '../../contract.ts'
import { evidenceSource } from '../../rules/evidence.ts'
import { evidenceWord } from '../words.ts'

/** Figures with their source, then how much they prove. */
export function ResultsPanel({ practice }: { readonly practice: Practice }) {
  const title = t({ id: 'library.field.results', message: 'Résultats' })
  return (
    <Panel title={title}>
      {practice.results.length === 0 ? (
        <p className="px-4 py-2 text-ink-2">
          {t({ id: 'library.results.none', message: 'Aucun résultat chiffré n’est noté.' })}
        </p>
      ) : (
        <Table
          caption={title}
          rows={practice.results}
          rowKey={(one) => `${one.label} ${one.source}`}
          rowName={(one) => one.label}
          columns={[
            {
              key: 'resultat',
              header: t({ id: 'library.result.label', message: 'Résultat' }),
              main: true,
              cell: (one) => one.label,
            },
            {
              key: 'valeur',
              header: t({ id: 'library.result.value', message: 'Valeur' }),
              main: true,
              numeric: true,
              cell: (one) => [formatNumber(one.value), one.unit].filter(Boolean).join('\u00a0'),
            },
            {
              key: 'source',
              header: t({ id: 'library.field.source', message: 'Source' }),
              main: true,
              cell: (one) => one.source,
            },
          ]}
        />
      )}
      <div className="grid gap-2 border-t border-line p-4">
        <p>
          <strong>{evidenceWord(practice.evidence)}.</strong> {practice.evidenceWhy}
        </p>
        <Note>
          {t({
            id: 'library.evidence.scale',
            message:
              'Échelle de Maryland, de 1 à 5 : plus le niveau est haut, plus on peut attribuer le résultat à la pratique. Source : {source}.',
            values: { source: sourceText(evidenceSource.source) },
          })}
        </Note>
      </div>
    </Panel>
  )
}
