import { useAct } from '#platform/web/api/use-act.ts'
import { AskBefore } from '#platform/web/design/ask-before.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import {
  type ExchangeAgreement,
  endExchangeAgreement,
  listExchangeAgreements,
  readPartnerReturn,
} from '../../contract.ts'

/** Today is the last day: tomorrow nothing more leaves. */
export function EndAgreement({ agreement }: { readonly agreement: ExchangeAgreement }) {
  const end = useAct(endExchangeAgreement, { refresh: [listExchangeAgreements, readPartnerReturn] })
  const stop = () => end.run({ params: { agreementId: agreement.id }, body: { endsOn: today() } })
  if (agreement.startsOn > today())
    return (
      <AskBefore
        verb={t({ id: 'exchanges.agreement.take-back', message: 'Retirer la convention à venir' })}
        act={end}
        onConfirm={stop}
      >
        <p>
          {t({
            id: 'exchanges.agreement.take-back-why',
            message:
              'Elle n’entrera pas en vigueur, et celle d’avant continue. La version reste dans l’historique.',
          })}
        </p>
      </AskBefore>
    )
  return (
    <AskBefore
      verb={t({ id: 'exchanges.agreement.end', message: 'Mettre fin à la convention' })}
      act={end}
      onConfirm={stop}
    >
      <p>
        {t({
          id: 'exchanges.agreement.end-why',
          message:
            'Aujourd’hui est son dernier jour : demain, rien ne part plus vers ce partenaire, ni par fichier, ni par sa clé. La version reste dans l’historique.',
        })}
      </p>
    </AskBefore>
  )
}
