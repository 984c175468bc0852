import { useLoad } from '#platform/web/api/use-load.ts'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { PageLink } from '#platform/web/pages/page-link.tsx'
import { readContactOfReferral } from '../contract.ts'
import { paths } from './paths.ts'

/** The request that this prescription came of; nothing for most. */
export function OriginPanel({ referralId }: { readonly referralId: string }) {
  const contact = useLoad(readContactOfReferral, { params: { referralId } }).data?.contact
  if (!contact) return null
  return (
    <Panel title={t({ id: 'contacts.origin', message: 'Premier contact' })} padded>
      <p>
        {t({
          id: 'contacts.origin.when',
          message: 'Demande reçue le {received}, accord donné le {agreed}.',
          values: {
            received: formatDate(contact.receivedOn),
            agreed: contact.agreedOn ? formatDate(contact.agreedOn) : '–',
          },
        })}
      </p>
      <PageLink to={paths.contact(contact.id)}>
        {t({ id: 'contacts.origin.open', message: 'Ouvrir ce premier contact' })}
      </PageLink>
    </Panel>
  )
}
