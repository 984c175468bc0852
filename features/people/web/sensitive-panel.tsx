import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { NoRight } from '#platform/web/states/no-right.tsx'
import { type PersonFile, readSensitiveFacts, withdrawSensitiveFact } from '../contract.ts'
import { SensitiveForm } from './sensitive-form.tsx'
import { sensitiveLabels } from './sensitive-labels.ts'

/** Nothing is asked of the server before one opens it: each opening is written, and the right is its own. */
export function SensitivePanel({ person }: { readonly person: PersonFile }) {
  const [shown, setShown] = useState(false)
  const [adding, setAdding] = useState(false)
  return (
    <Panel
      title={t({ id: 'people.panel.sensitive', message: 'Faits sensibles' })}
      actions={
        person.mayWriteSensitive && (
          <Button size="small" onClick={() => setAdding(!adding)} aria-expanded={adding}>
            {t({ id: 'people.sensitive.add', message: 'Noter un fait' })}
          </Button>
        )
      }
    >
      {adding && (
        <div className="border-b border-line p-4">
          <SensitiveForm personId={person.id} onDone={() => setAdding(false)} />
        </div>
      )}
      {!person.mayReadSensitive ? (
        <NoRight
          title={t({ id: 'people.sensitive.no-right', message: 'Lecture réservée' })}
          reason={t({
            id: 'people.sensitive.no-right-why',
            message:
              'Santé, handicap et justice ne sont lus que par les personnes que le territoire a désignées. L’administration du territoire peut vous ouvrir ce droit.',
          })}
        />
      ) : shown ? (
        <Facts personId={person.id} />
      ) : (
        <EmptyState
          title={t({ id: 'people.sensitive.closed', message: 'Fermé par défaut' })}
          actions={
            <Button icon="eye" onClick={() => setShown(true)}>
              {t({ id: 'people.sensitive.open', message: 'Ouvrir les faits sensibles' })}
            </Button>
          }
        >
          {t({ id: 'people.sensitive.closed-why', message: 'Chaque ouverture est notée.' })}
        </EmptyState>
      )}
    </Panel>
  )
}

function Facts({ personId }: { readonly personId: string }) {
  const facts = useLoad(readSensitiveFacts, { params: { personId } })
  const withdraw = useAct(withdrawSensitiveFact, { refresh: [readSensitiveFacts] })
  return (
    <Loaded from={facts}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t({ id: 'people.sensitive.none', message: 'Aucun fait noté' })} />
        ) : (
          <RowList
            rows={items.map((fact) => ({
              key: fact.id,
              title: sensitiveLabels()[fact.code],
              detail: [
                fact.constraintNote,
                fact.validUntil &&
                  t({
                    id: 'people.sensitive.until',
                    message: 'jusqu’au {date}',
                    values: { date: formatDate(fact.validUntil) },
                  }),
              ]
                .filter(Boolean)
                .join(', '),
              end: (
                <AskBefore
                  verb={t({ id: 'people.sensitive.withdraw', message: 'Retirer' })}
                  title={t({
                    id: 'people.sensitive.withdraw-which',
                    message: 'Retirer « {fact} »',
                    values: {
                      fact: [sensitiveLabels()[fact.code], fact.constraintNote].filter(Boolean).join(' : '),
                    },
                  })}
                  kind="quiet"
                  act={withdraw}
                  onConfirm={() => withdraw.run({ params: { personId, factId: fact.id } })}
                >
                  {t({
                    id: 'people.sensitive.withdraw-why',
                    message:
                      'Plus personne ne lira ce fait. Rien ne le rétablit : il faudrait le noter de nouveau.',
                  })}
                </AskBefore>
              ),
            }))}
          />
        )
      }
    </Loaded>
  )
}
