import type { ClientReply } from '#platform/web/api/client-input.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { FactList } from '#platform/web/design/row-list.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { readMailState } from '../contract.ts'

/** How many mails wait and why, for who administers: no address, no text. */
export function MailStatePage() {
  const state = useLoad(readMailState)
  const title = t({ id: 'mail.state.title', message: 'Envoi des courriels' })
  return (
    <>
      <PageHeader
        title={title}
        detail={t({
          id: 'mail.state.detail',
          message: 'Des nombres seulement : ni destinataire, ni texte.',
        })}
      />
      <Panel label={title} padded>
        <Loaded from={state}>{(reply) => <State state={reply} />}</Loaded>
      </Panel>
    </>
  )
}

function State({ state }: { readonly state: ClientReply<typeof readMailState> }) {
  return (
    <div className="grid gap-3">
      {state.isSet ? (
        <Note kind="info">{t({ id: 'mail.state.set', message: 'Un serveur de courrier est réglé.' })}</Note>
      ) : (
        <Note kind="warn">
          {t({
            id: 'mail.state.unset',
            message:
              'Aucun serveur de courrier n’est réglé : rien ne part. Qui tient le serveur règle BASSIN_SMTP_URL.',
          })}
        </Note>
      )}
      <FactList
        facts={[
          {
            label: t({ id: 'mail.state.waiting', message: 'En attente d’un premier envoi' }),
            value: [
              formatNumber(state.waiting),
              state.oldestWaitingAt &&
                t({
                  id: 'mail.state.since',
                  message: 'le plus ancien du {when}',
                  values: { when: formatDateTime(state.oldestWaitingAt) },
                }),
            ]
              .filter(Boolean)
              .join(', '),
          },
          {
            label: t({ id: 'mail.state.not-sent', message: 'Non envoyés, trop anciens' }),
            value: formatNumber(state.notSent),
          },
          ...state.refused.map(({ code, count }) => ({
            label: t({ id: 'mail.state.refused', message: 'Non pris, code {code}', values: { code } }),
            value: formatNumber(count),
          })),
        ]}
      />
      <p className="text-13 text-ink-2">
        {t({
          id: 'mail.state.rule',
          message:
            'Un courriel en attente part dans les dix minutes qui suivent le réglage, s’il a moins de {hours} heures (24 pour un rappel de rendez-vous). Plus ancien, il ne part plus : prévenez autrement.',
          values: { hours: state.leavesWithinHours },
        })}
      </p>
    </div>
  )
}
