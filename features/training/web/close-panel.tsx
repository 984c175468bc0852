import { useState } from 'react'
import { listDeadlines } from '#features/deadlines/contract.ts'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { closeSession, listSessions, readHours, readSession, readSheet } from '../contract.ts'

type Reply = ClientReply<typeof readSession>

/** How many times a presence was noted here, and the last of these saves. */
export interface Notes {
  readonly count: number
  readonly saved: Promise<unknown>
}

/**
 * Once, after the end: the presence goes into each thread and the sheet is sealed. A refusal says what was missing then:
 * a presence noted since takes it away. Whoever notes and closes in one breath closes on what she noted.
 */
export function ClosePanel({ reply, notes }: { readonly reply: Reply; readonly notes: Notes }) {
  const [askedAt, setAskedAt] = useState(notes.count)
  const { session } = reply
  const close = useAct(closeSession, {
    refresh: [readSession, listSessions, listDeadlines, readHours, readSheet],
    onDone: () =>
      say(
        t({
          id: 'training.closed',
          message: 'Séance clôturée : la présence est dans le fil de chaque personne.',
        }),
      ),
  })
  if (session.state === 'closed' || session.state === 'cancelled') return null
  const hasEnded = session.state === 'to-close'
  const verb = t({ id: 'training.close', message: 'Clôturer la séance' })
  return (
    <Panel title={t({ id: 'training.close.title', message: 'Clôture' })} padded>
      <p className="mb-2 text-13 text-ink-2">
        {t({
          id: 'training.close.rule',
          message:
            'Une seule fois, après la fin, quand chaque demi-journée est notée. Ensuite une présence se corrige, avec sa raison.',
        })}
      </p>
      <Button
        kind={hasEnded ? 'primary' : 'secondary'}
        busy={close.running}
        disabledReason={
          hasEnded ? undefined : t({ id: 'training.close.early', message: 'La séance n’est pas finie.' })
        }
        onClick={async () => {
          setAskedAt(notes.count)
          await notes.saved
          close.start({ params: { sessionId: session.id }, body: { version: session.version } })
        }}
      >
        {verb}
      </Button>
      {close.problem?.code === 'move-refused'
        ? askedAt === notes.count && (
            <p role="alert" className="mt-2">
              {t({
                id: 'training.close.missing',
                message: 'Des demi-journées ne sont pas notées : notez chaque personne, puis clôturez.',
              })}
            </p>
          )
        : close.problem && <ErrorState problem={close.problem} />}
    </Panel>
  )
}
