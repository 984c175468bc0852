import type { CallReply } from '#platform/contract/route.ts'
import { Note } from '#platform/web/design/note.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { formatDateTime } from '#platform/web/i18n/dates.ts'
import { formatNumber } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { readChain } from '../contract.ts'

type Chain = CallReply<typeof readChain>

/** How far the trail is sealed, whether the last verification held, since when lines are kept. */
export function ChainPanel({ chain }: { readonly chain: Chain }) {
  const { head, waiting, keptSince, retentionMonths, purgedTo } = chain
  return (
    <Panel title={t({ id: 'audit.chain', message: 'Chaîne du journal' })} padded>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
        <Verified chain={chain} />
        {head ? (
          <p className="break-words">
            {t({
              id: 'audit.chain.head',
              message: 'Scellé jusqu’au rang {seq}, le {at}. Empreinte de tête : {hash}',
              values: { seq: formatNumber(head.seq), at: formatDateTime(head.sealedAt), hash: head.hash },
            })}
          </p>
        ) : (
          <p>{t({ id: 'audit.chain.none', message: 'Rien n’est encore scellé.' })}</p>
        )}
        <p>
          {t({
            id: 'audit.chain.waiting',
            message:
              '{count, plural, =0 {Aucune ligne n’attend son scellé.} one {# ligne attend son scellé, posé chaque minute.} other {# lignes attendent leur scellé, posé chaque minute.}}',
            values: { count: waiting },
          })}
        </p>
        <p className="text-13 text-ink-2">
          {t({
            id: 'audit.chain.kept',
            message:
              'Les lignes sont gardées au moins {months} mois (CNIL, délibération 2021-122 : six mois à un an, à vérifier).',
            values: { months: retentionMonths },
          })}{' '}
          {keptSince &&
            t({
              id: 'audit.chain.since',
              message: 'La plus ancienne date du {at}.',
              values: { at: formatDateTime(keptSince) },
            })}{' '}
          {purgedTo &&
            t({
              id: 'audit.chain.purged',
              message: 'Purgé jusqu’au rang {seq} ; l’empreinte de ce rang est gardée.',
              values: { seq: formatNumber(purgedTo.seq) },
            })}
        </p>
      </div>
    </Panel>
  )
}

function Verified({ chain: { verification } }: { readonly chain: Chain }) {
  if (!verification)
    return (
      <Note>
        {t({
          id: 'audit.chain.unverified',
          message:
            'Pas encore vérifiée : elle l’est chaque nuit, et par la commande « bassin audit verify ».',
        })}
      </Note>
    )
  const values = {
    at: formatDateTime(verification.verifiedAt),
    lines: verification.lines,
    count: verification.findings,
  }
  if (verification.findings === 0)
    return (
      <Note kind="info">
        {t({
          id: 'audit.chain.holds',
          message: 'La chaîne tient : {lines, plural, one {# ligne relue} other {# lignes relues}} le {at}.',
          values,
        })}
      </Note>
    )
  return (
    <Note kind="bad">
      {t({
        id: 'audit.chain.broken',
        message:
          'La chaîne ne tient pas : {count, plural, one {# constat} other {# constats}} le {at}. La commande « bassin audit verify » dit quelles lignes et quand. Prévenez la personne chargée de la protection des données.',
        values,
      })}
    </Note>
  )
}
