import { useState } from 'react'
import { useRight } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { Button } from '#platform/web/design/button.tsx'
import { LinkButton } from '#platform/web/design/link-button.tsx'
import { Panel } from '#platform/web/design/panel.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import { formatDate, today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { EmptyState } from '#platform/web/states/empty-state.tsx'
import { Loaded } from '#platform/web/states/loaded.tsx'
import { type ExchangeAgreement, listExchangeAgreements } from '../../contract.ts'
import { standingOf } from '../../rules/exchange-agreement.ts'
import { AgreementForm } from './agreement-form.tsx'
import { baseWords, neverWords, partsInWords, standingWords } from './agreement-words.ts'
import { EndAgreement } from './end-agreement.tsx'

/** What a partner may receive, version by version; who may, notes the next one. */
export function AgreementsPanel({ organisationId }: { readonly organisationId: string }) {
  const [isOpen, setOpen] = useState(false)
  const mayWrite = useRight('exchanges.agree') !== undefined
  const mayPreview = useRight('referrals.decide') !== undefined
  const agreements = useLoad(listExchangeAgreements, { params: { organisationId } })
  return (
    <Panel
      title={t({ id: 'exchanges.agreement', message: 'Convention d’échange' })}
      detail={neverWords()}
      actions={
        <span className="flex flex-wrap gap-2">
          {mayPreview && (
            <LinkButton size="small" to={`partenaires/${organisationId}/retour`}>
              {t({ id: 'exchanges.return.see', message: 'Voir le retour' })}
            </LinkButton>
          )}
          {mayWrite && !isOpen && (
            <Button size="small" icon="add" onClick={() => setOpen(true)}>
              {t({ id: 'exchanges.agreement.note', message: 'Noter une convention' })}
            </Button>
          )}
        </span>
      }
      padded={isOpen}
    >
      <Loaded from={agreements}>
        {({ items, proposed }) =>
          isOpen ? (
            <AgreementForm
              organisationId={organisationId}
              isFirst={items.length === 0}
              proposed={items[0] ? { ...proposed, covers: items[0].covers } : proposed}
              onClose={() => setOpen(false)}
            />
          ) : items.length === 0 ? (
            <EmptyState title={t({ id: 'exchanges.agreement.none', message: 'Aucune convention notée' })}>
              {t({
                id: 'exchanges.agreement.none-why',
                message:
                  'Rien ne part vers ce partenaire, hors la réponse que chacun lit sur ses propres prescriptions.',
              })}
            </EmptyState>
          ) : (
            <RowList
              label={t({ id: 'exchanges.agreement.versions', message: 'Versions de la convention' })}
              rows={items.map((one) => ({
                key: one.id,
                title: periodWords(one),
                detail: <AgreementDetail agreement={one} />,
                current: one.isInForce,
                end: (
                  <span className="flex flex-wrap items-center gap-2">
                    <Standing agreement={one} />
                    {mayWrite && mayStop(one) && <EndAgreement agreement={one} />}
                  </span>
                ),
              }))}
            />
          )
        }
      </Loaded>
    </Panel>
  )
}

const mayStop = (one: ExchangeAgreement): boolean =>
  one.endedOn === null && (one.isInForce || one.startsOn > today())

function Standing({ agreement }: { readonly agreement: ExchangeAgreement }) {
  const standing = standingOf(agreement, today())
  const words = standingWords[standing]()
  if (standing === 'in-force') return <StateMark state="ok">{words}</StateMark>
  if (standing === 'to-come') return <StateMark state="todo">{words}</StateMark>
  return <span className="text-13 text-ink-2">{words}</span>
}

function AgreementDetail({ agreement }: { readonly agreement: ExchangeAgreement }) {
  return (
    <>
      <span className="block">{partsInWords(agreement.covers)}</span>
      <span className="block">
        {t({
          id: 'exchanges.agreement.signed',
          message: '{base} ; signée le {day} par {partner} et {territory}',
          values: {
            base: baseWords[agreement.legalBase](),
            day: formatDate(agreement.signedOn),
            partner: agreement.signerName,
            territory: agreement.territorySignerName,
          },
        })}
        {agreement.reference && `, ${agreement.reference}`}
      </span>
    </>
  )
}

const periodWords = (one: ExchangeAgreement): string => {
  const { startsOn, endsOn, endedOn } = one
  const isBroughtForward = endedOn !== null && endedOn >= startsOn && (endsOn === null || endedOn < endsOn)
  const last = isBroughtForward ? endedOn : endsOn
  return last === null
    ? t({
        id: 'exchanges.agreement.since',
        message: 'Depuis le {day}',
        values: { day: formatDate(startsOn) },
      })
    : t({
        id: 'exchanges.agreement.from-to',
        message: 'Du {start} au {end}',
        values: { start: formatDate(startsOn), end: formatDate(last) },
      })
}
