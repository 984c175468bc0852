import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { Button } from '#platform/web/design/button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { say } from '#platform/web/design/toast.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { Slot } from '#platform/web/pages/slot.tsx'
import { ErrorState } from '#platform/web/states/error-state.tsx'
import { type AccessRow, routes } from '../../contract.ts'
import { HandedLink } from './handed-link.tsx'

/** Sending the invitation again, and closing the access: asked before, since the person loses it at once. */
export function CloseAccess({ row }: { readonly row: AccessRow }) {
  const params = { memberId: row.memberId }
  const [link, setLink] = useState<string | null>(null)
  const remind = useAct(routes.inviteAgain, {
    refresh: [routes.listAccess],
    onDone: ({ handedLink }) => {
      setLink(handedLink)
      say(t({ id: 'accounts.remind.done', message: 'Invitation renvoyée : l’ancien lien ne sert plus.' }))
    },
  })
  const close = useAct(routes.closeAccess, {
    refresh: [routes.listAccess],
    onDone: () => {
      say(t({ id: 'accounts.close.done', message: 'Accès fermé.' }))
      go('acces')
    },
  })
  const problem = close.problem ?? remind.problem
  return (
    <Panel title={t({ id: 'accounts.close.title', message: 'Invitation et fermeture' })} padded>
      {problem && (
        <ErrorState problem={problem}>
          {problem.code === 'member-holds-pathways' && <Slot name="access.pathways-held" props={params} />}
        </ErrorState>
      )}
      {link !== null && <HandedLink link={link} />}
      <div className="flex flex-wrap gap-2">
        {row.state !== 'active' && (
          <Button busy={remind.running} onClick={() => remind.start({ params })}>
            {t({ id: 'accounts.remind', message: 'Renvoyer l’invitation' })}
          </Button>
        )}
        <AskBefore
          verb={t({ id: 'accounts.close', message: 'Fermer cet accès' })}
          title={t({
            id: 'accounts.close.ask',
            message: 'Fermer l’accès de {name} ?',
            values: { name: row.name },
          })}
          kind="danger"
          act={{ running: close.running, problem: null }}
          // A refusal is said in the panel, with the way out of it.
          onConfirm={async () => close.start({ params })}
        >
          <p>
            {t({
              id: 'accounts.close.effect',
              message:
                'La personne ne pourra plus entrer dans ce territoire. Ce qu’elle a écrit reste, à son nom.',
            })}
          </p>
        </AskBefore>
      </div>
    </Panel>
  )
}
