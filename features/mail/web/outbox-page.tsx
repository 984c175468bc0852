import { download } from '#platform/web/api/call.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { PageHeader } from '#platform/web/design/page-header.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { ExportButton } from '#platform/web/table/export-button.tsx'
import { exportOutbox, listOutbox, type OutboxMail } from '../contract.ts'

/** What the product would have mailed, for who tries the demo: links can be followed from here. */
export function OutboxPage() {
  const outbox = useLoad(listOutbox, { query: {} })
  return (
    <>
      <PageHeader
        title={t({ id: 'mail.title', message: 'Courriels de la démonstration' })}
        detail={t({
          id: 'mail.subtitle',
          message: 'Ce que Bassin aurait envoyé. Rien ne part tant qu’aucun serveur de courrier n’est réglé.',
        })}
        actions={
          <ExportButton
            nominative
            send={(chosen) => download(exportOutbox, { body: { ...chosen, filters: {} } })}
          />
        }
      />
      <Loaded from={outbox}>
        {({ items }) =>
          items.length === 0 ? (
            <Panel>
              <EmptyState title={t({ id: 'mail.empty', message: 'Aucun courriel pour le moment.' })}>
                {t({
                  id: 'mail.empty.how',
                  message: 'Prescrivez une personne, proposez une étape : les courriels arriveront ici.',
                })}
              </EmptyState>
            </Panel>
          ) : (
            <ul className="grid grid-cols-[minmax(0,1fr)] gap-3">
              {items.map((mail) => (
                <li key={mail.id}>
                  <Mail mail={mail} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  )
}

function Mail({ mail }: { readonly mail: OutboxMail }) {
  return (
    <Panel title={mail.subject} padded isItem>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
        <p className="text-13 text-ink-2">
          {t({
            id: 'mail.to',
            message: 'À {recipient}, {when}',
            values: { recipient: mail.recipient, when: formatDateTime(mail.createdAt) },
          })}
        </p>
        <p className="text-13 text-ink-2">{stateOf(mail)}</p>
        <div className="max-w-[75ch] whitespace-pre-line break-words">{withLinks(mail.body)}</div>
      </div>
    </Panel>
  )
}

const stateOf = ({ sentAt, attempts, failure }: OutboxMail): string => {
  if (sentAt)
    return t({ id: 'mail.sent', message: 'Parti le {when}.', values: { when: formatDateTime(sentAt) } })
  if (failure === null) return t({ id: 'mail.waiting', message: 'En attente.' })
  return t({
    id: 'mail.failing',
    message:
      'En attente : le serveur de courrier n’a pas pris ce courriel ({attempts, plural, one {# essai} other {# essais}}, code {failure}). Bassin réessaie de lui-même, de moins en moins souvent, pendant quatre jours.',
    values: { attempts, failure },
  })
}

const address = /(https?:\/\/\S+)/

const withLinks = (body: string) =>
  body.split(address).map((part, index) =>
    address.test(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move.
      <a key={index} href={part} className="text-link underline">
        {part}
      </a>
    ) : (
      part
    ),
  )
