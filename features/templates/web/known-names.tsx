import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Template } from '../contract.ts'
import { inLanguage } from './words.ts'

const braced = (name: string) => (
  <code>
    {'{{'}
    {name}
    {'}}'}
  </code>
)

/** What the product puts in the place of each name, and where its text comes from. */
export function KnownNames({ template }: { readonly template: Template }) {
  const words = t({ id: 'templates.words', message: 'Mots que Bassin remplace' })
  const parts = t({ id: 'templates.parts', message: 'Blocs, seuls sur leur ligne' })
  return (
    <div className="grid gap-3">
      <Panel title={words}>
        <RowList
          label={words}
          rows={template.words.map(({ name, label, example }) => ({
            key: name,
            title: braced(name),
            detail: t({
              id: 'templates.word',
              message: '{label} : « {example} »',
              values: { label: inLanguage(label), example },
            }),
          }))}
        />
      </Panel>
      {template.parts.length > 0 && (
        <Panel title={parts}>
          <RowList
            label={parts}
            rows={template.parts.map(({ name, label, isRequired }) => ({
              key: name,
              title: braced(name),
              detail: inLanguage(label),
              end: isRequired && t({ id: 'templates.required', message: 'à garder' }),
            }))}
          />
        </Panel>
      )}
      <p className="text-13 text-ink-2">
        {t({
          id: 'templates.source',
          message: 'Source : {source}',
          values: { source: sourceText(template.source) },
        })}
        {template.verifiedOn === null && `. ${t({ id: 'templates.to-check', message: 'À vérifier.' })}`}
      </p>
    </div>
  )
}
