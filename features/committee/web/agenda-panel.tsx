import { useState } from 'react'
import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { fillAgenda, listSessions, readAgenda } from '../contract.ts'
import { AgendaLine } from './agenda-line.tsx'

type Reply = ClientReply<typeof readAgenda>

/** The applications in the order of the agenda; one is decided at a time, on its own line. */
export function AgendaPanel({ reply, mayRun }: { readonly reply: Reply; readonly mayRun: boolean }) {
  const { session, items, toAdd } = reply
  const [opened, setOpened] = useState<number>()
  const fill = useAct(fillAgenda, {
    refresh: [readAgenda, listSessions],
    onDone: ({ added }) =>
      say(
        t({
          id: 'committee.filled',
          message: '{count, plural, one {# candidature ajoutée} other {# candidatures ajoutées}}.',
          values: { count: added },
        }),
      ),
  })
  return (
    <Panel
      title={t({ id: 'committee.agenda', message: 'Ordre du jour' })}
      detail={t({
        id: 'committee.agenda.detail',
        message: '{decided} sur {count} décidées',
        values: { decided: session.decided, count: items.length },
      })}
      actions={
        mayRun &&
        session.state === 'planned' &&
        toAdd > 0 && (
          <Button
            size="small"
            busy={fill.running}
            onClick={() => fill.start({ params: { sessionId: session.id } })}
          >
            {t({
              id: 'committee.fill',
              message:
                'Ajouter {count, plural, one {la candidature en attente} other {les # candidatures en attente}}',
              values: { count: toAdd },
            })}
          </Button>
        )
      }
    >
      {items.length === 0 ? (
        <EmptyState title={t({ id: 'committee.agenda.none', message: 'Rien à l’ordre du jour' })}>
          {t({
            id: 'committee.agenda.none-why',
            message:
              'Une candidature y vient quand son éligibilité est vérifiée, si aucune autre séance ne l’a déjà.',
          })}
        </EmptyState>
      ) : (
        <ol aria-label={t({ id: 'committee.agenda', message: 'Ordre du jour' })}>
          {items.map((item) => (
            <AgendaLine
              key={item.number}
              item={item}
              session={session}
              mayRun={mayRun}
              isOpen={opened === item.number}
              onOpen={(isOpen) => setOpened(isOpen ? item.number : undefined)}
            />
          ))}
        </ol>
      )}
    </Panel>
  )
}
