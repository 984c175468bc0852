import { useState } from 'react'
import { useAct } from '#platform/web/api/use-act.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { Button } from '#platform/web/design/button.tsx'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { formatDate, formatDateTime } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { listPartnerKeys, type PartnerKey, revokePartnerKey } from '../../contract.ts'
import { KeyForm } from './key-form.tsx'

/** The keys of a partner's machine: made here, shown once, revoked here. */
export function KeysPanel({ organisationId }: { readonly organisationId: string }) {
  const [isOpen, setOpen] = useState(false)
  const [secret, setSecret] = useState<string>()
  const keys = useLoad(listPartnerKeys, { params: { organisationId } })
  return (
    <Panel
      title={t({ id: 'exchanges.keys', message: 'Clés d’accès à l’API' })}
      detail={t({
        id: 'exchanges.keys.detail',
        message: 'Une clé lit le retour fait à ce partenaire, selon sa convention, et rien d’autre.',
      })}
      actions={
        !isOpen && (
          <Button size="small" icon="add" onClick={() => setOpen(true)}>
            {t({ id: 'exchanges.keys.make', message: 'Créer une clé' })}
          </Button>
        )
      }
      padded={isOpen || secret !== undefined}
    >
      {secret !== undefined && (
        <Note kind="warn" alert>
          {t({
            id: 'exchanges.keys.once',
            message: 'Copiez cette clé maintenant, elle ne sera plus jamais affichée :',
          })}{' '}
          <code className="break-all select-all">{secret}</code>
        </Note>
      )}
      <Loaded from={keys}>
        {({ items, latestEnd }) =>
          isOpen ? (
            <KeyForm
              organisationId={organisationId}
              latestEnd={latestEnd}
              onMade={setSecret}
              onClose={() => setOpen(false)}
            />
          ) : items.length === 0 ? (
            <EmptyState title={t({ id: 'exchanges.keys.none', message: 'Aucune clé' })} />
          ) : (
            <RowList
              label={t({ id: 'exchanges.keys', message: 'Clés d’accès à l’API' })}
              rows={items.map((one) => ({
                key: one.id,
                title: one.label,
                detail: lifeWords(one),
                end: one.state === 'usable' && <RevokeKey partnerKey={one} />,
              }))}
            />
          )
        }
      </Loaded>
    </Panel>
  )
}

function RevokeKey({ partnerKey }: { readonly partnerKey: PartnerKey }) {
  const revoke = useAct(revokePartnerKey, { refresh: [listPartnerKeys] })
  return (
    <AskBefore
      verb={t({ id: 'exchanges.keys.revoke', message: 'Révoquer la clé' })}
      act={revoke}
      onConfirm={() => revoke.run({ params: { keyId: partnerKey.id } })}
    >
      <p>
        {t({
          id: 'exchanges.keys.revoke-why',
          message: 'Le prochain appel de « {label} » sera refusé. Une clé révoquée ne revient pas.',
          values: { label: partnerKey.label },
        })}
      </p>
    </AskBefore>
  )
}

const lifeWords = ({ state, expiresOn, lastUsedAt, revokedAt }: PartnerKey): string => {
  const used = lastUsedAt
    ? t({
        id: 'exchanges.keys.used',
        message: 'dernier usage le {instant}',
        values: { instant: formatDateTime(lastUsedAt) },
      })
    : t({ id: 'exchanges.keys.unused', message: 'jamais utilisée' })
  const life =
    state === 'revoked' && revokedAt
      ? t({
          id: 'exchanges.keys.revoked',
          message: 'Révoquée le {instant}',
          values: { instant: formatDateTime(revokedAt) },
        })
      : state === 'expired'
        ? t({
            id: 'exchanges.keys.expired',
            message: 'Expirée depuis le {day}',
            values: { day: formatDate(expiresOn) },
          })
        : t({
            id: 'exchanges.keys.until',
            message: 'Valable jusqu’au {day} inclus',
            values: { day: formatDate(expiresOn) },
          })
  return `${life}, ${used}`
}
