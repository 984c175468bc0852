import { Panel } from '#platform/web/design/panel.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { Template } from '../contract.ts'
import { versionWords } from './words.ts'

/** What was written before, as it was, with who wrote it and when; the text of the product last. */
export function FormerTexts({ template }: { readonly template: Template }) {
  return (
    <div className="mt-3">
      <Panel title={t({ id: 'templates.versions', message: 'Versions' })} padded>
        {template.versions.map((one) => (
          <Text key={one.number} title={versionWords(one)} text={one.text ?? template.shippedText} />
        ))}
        <Text
          title={t({ id: 'templates.product', message: 'Texte de Bassin' })}
          text={template.shippedText}
        />
      </Panel>
    </div>
  )
}

function Text({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <details className="border-b border-line py-1.5 last:border-0">
      <summary>{title}</summary>
      <p className="mt-2 whitespace-pre-wrap">{text}</p>
    </details>
  )
}
