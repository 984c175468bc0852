import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type Declaration, listDeclarations } from '../contract.ts'
import { toComplete } from './words.tsx'

/** What was declared before, as it was, with who wrote it and when. */
export function FormerVersions() {
  return (
    <Loaded from={useLoad(listDeclarations)}>
      {({ items }) =>
        items.length > 0 && (
          <Panel title={t({ id: 'privacy.versions', message: 'Versions enregistrées' })} padded>
            {items.map(({ number, writtenAt, writtenByName, content }) => (
              <details key={number} className="border-b border-line py-1.5 last:border-0">
                <summary>
                  {t({
                    id: 'privacy.version',
                    message: 'Version {number}, {name}, le {at}',
                    values: {
                      number,
                      name: writtenByName ?? '',
                      at: writtenAt ? formatDateTime(writtenAt) : '',
                    },
                  })}
                </summary>
                <div className="mt-2">
                  <FactList facts={factsOf(content)} />
                </div>
              </details>
            ))}
          </Panel>
        )
      }
    </Loaded>
  )
}

const factsOf = (content: Declaration) => [
  {
    label: t({ id: 'privacy.fact.address', message: 'Adresse' }),
    value: content.controllerAddress ?? toComplete(),
  },
  {
    label: t({ id: 'privacy.fact.dpo', message: 'Protection des données' }),
    value: [content.dpo.name, content.dpo.email].filter(Boolean).join(', ') || toComplete(),
  },
  {
    label: t({ id: 'privacy.fact.act', message: 'Acte qui fonde la mission' }),
    value: content.basisReference ?? toComplete(),
  },
  {
    label: t({ id: 'privacy.processor.hosting', message: 'Hébergement' }),
    value: content.processors.hosting.name ?? toComplete(),
  },
  {
    label: t({ id: 'privacy.field.measures', message: 'Mesures d’organisation' }),
    value: content.organisationalMeasures ?? toComplete(),
  },
]
