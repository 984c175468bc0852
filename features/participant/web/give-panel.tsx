import type { ClientReply } from '#platform/web/api/client-input.ts'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { giveAccess, readAccess, revokeAccess } from '../contract.ts'
import type { Given } from './slip.tsx'

type Access = ClientReply<typeof readAccess>['access']

/** Whether her page is open, until when, and what makes or closes its link. */
export function GivePanel(props: {
  readonly personId: string
  readonly access: Access
  readonly hasEmail: boolean
  readonly onGiven: (given: Given | undefined) => void
}) {
  const { personId, access, hasEmail, onGiven } = props
  const give = useAct(giveAccess, { refresh: [readAccess], onDone: (given) => onGiven(given) })
  const close = useAct(revokeAccess, { refresh: [readAccess], onDone: () => onGiven(undefined) })
  const problem = give.problem ?? close.problem
  const params = { personId }
  return (
    <Panel title={t({ id: 'participant.link', message: 'Lien et code' })} padded>
      <div className="grid gap-2">
        {problem && (
          <Note kind="bad" alert>
            {wordsOf(problem)}
          </Note>
        )}
        <p>{stateOf(access)}</p>
        {access && <LastSeen lastSeenAt={access.lastSeenAt} />}
        <div className="flex flex-wrap gap-2">
          <Button
            kind={access ? 'secondary' : 'primary'}
            busy={give.running}
            onClick={() => give.start({ params, body: { mail: false } })}
          >
            {access
              ? t({ id: 'participant.renew', message: 'Refaire le lien et le code' })
              : t({ id: 'participant.give', message: 'Donner un lien et un code' })}
          </Button>
          <Button
            busy={give.running}
            disabledReason={
              hasEmail
                ? undefined
                : t({ id: 'participant.problem.email', message: 'Le dossier n’a pas d’adresse de courriel.' })
            }
            onClick={() => give.start({ params, body: { mail: true } })}
          >
            {t({ id: 'participant.mail', message: 'Envoyer le lien par courriel' })}
          </Button>
          {access && (
            <Button kind="quiet" busy={close.running} onClick={() => close.start({ params })}>
              {t({ id: 'participant.close', message: 'Fermer sa page' })}
            </Button>
          )}
        </div>
        <p className="text-13 text-ink-2">
          {t({
            id: 'participant.rule',
            message:
              'Le code ne part jamais par courriel : donnez-le de vive voix ou sur papier. Un lien refait ferme le précédent.',
          })}
        </p>
        <p className="text-13 text-ink-2">
          {t({
            id: 'participant.unread',
            message: 'Arabe et ukrainien : traduction à relire par une personne dont c’est la langue.',
          })}
        </p>
      </div>
    </Panel>
  )
}

const stateOf = (access: Access): string =>
  access
    ? t({
        id: 'participant.open',
        message: 'Ouverte jusqu’au {until}, lien donné le {on} par {by}.',
        values: {
          until: formatDate(access.expiresOn),
          on: formatDate(access.givenOn),
          by: access.givenByName,
        },
      })
    : t({ id: 'participant.none', message: 'Sa page est fermée : aucun lien ne l’ouvre.' })

function LastSeen({ lastSeenAt }: { readonly lastSeenAt: string | null }) {
  const { timeZone } = useTerritory()
  return (
    <p className="text-13 text-ink-2">
      {lastSeenAt
        ? t({
            id: 'participant.last-seen',
            message: 'Dernière visite : {at}.',
            values: { at: formatDateTime(lastSeenAt, timeZone) },
          })
        : t({ id: 'participant.never-seen', message: 'Pas encore ouverte.' })}
    </p>
  )
}
