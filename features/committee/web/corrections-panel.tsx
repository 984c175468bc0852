import { useState } from 'react'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { readAgenda } from '../contract.ts'
import { CorrectForm } from './decision-forms.tsx'
import { decisionWord } from './words.ts'

/** Deferrals and refusals that a new decision may replace (V10); an entry has its pathway, left by its exit. */
export function CorrectionsPanel({ sessionId }: { readonly sessionId: string }) {
  const agenda = useLoad(readAgenda, { params: { sessionId } })
  const [opened, setOpened] = useState<number>()
  return (
    <Panel title={t({ id: 'committee.correct.title', message: 'Corriger une décision' })}>
      <Loaded from={agenda}>
        {({ items }) => {
          const open = items.filter((one) => one.decision && one.applicationState !== 'admitted')
          return open.length === 0 ? (
            <p className="px-4 py-3 text-13 text-ink-2">
              {t({
                id: 'committee.correct.none',
                message: 'Rien à corriger ici : une entrée décidée se quitte par la sortie du parcours.',
              })}
            </p>
          ) : (
            <ul>
              {open.map(({ number, itemId, personName, version, decision }) => (
                <li key={number} className="grid gap-2 border-b border-line px-4 py-2 last:border-0">
                  <div className="flex flex-wrap items-center justify-between gap-2">
                    <span>
                      {number}. {personName}{' '}
                      <span className="text-ink-2">{decision && decisionWord(decision)}</span>
                    </span>
                    <Button
                      size="small"
                      aria-expanded={opened === number}
                      onClick={() => setOpened(opened === number ? undefined : number)}
                    >
                      {t({ id: 'committee.correct', message: 'Corriger' })}
                      <span className="sr-only"> : {personName}</span>
                    </Button>
                  </div>
                  {opened === number && itemId && (
                    <CorrectForm
                      sessionId={sessionId}
                      itemId={itemId}
                      version={version}
                      onDone={() => setOpened(undefined)}
                    />
                  )}
                </li>
              ))}
            </ul>
          )
        }}
      </Loaded>
    </Panel>
  )
}
