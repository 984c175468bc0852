import { useAct } from '#platform/web/api/use-act.ts'
import { Button } from '#platform/web/design/button.tsx'
import { CheckboxGroup, RadioGroup } from '#platform/web/form/choices.tsx'
import { Form } from '#platform/web/form/form.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { useNewId } from '#platform/web/form/use-new-id.ts'
import { sourceText } from '#platform/web/i18n/source-text.ts'
import { t } from '#platform/web/i18n/t.ts'
import {
  type ExchangeAgreements,
  listExchangeAgreements,
  noteExchangeAgreement,
  readPartnerReturn,
} from '../../contract.ts'
import {
  type CoveredPart,
  coveredParts,
  type LegalBase,
  legalBases,
  legalBasesSource,
} from '../../rules/exchange-agreement.ts'
import { baseWords, partWords } from './agreement-words.ts'

/** A version of the agreement, from what the coordination usually shares with such a partner, or from the last one. */
export function AgreementForm({
  organisationId,
  proposed,
  isFirst,
  onClose,
}: {
  readonly organisationId: string
  readonly isFirst: boolean
  readonly proposed: ExchangeAgreements['proposed']
  readonly onClose: () => void
}) {
  const [id] = useNewId()
  const note = useAct(noteExchangeAgreement, {
    refresh: [listExchangeAgreements, readPartnerReturn],
    onDone: onClose,
  })
  return (
    <Form
      schema={noteExchangeAgreement.body}
      initial={{ covers: [...proposed.covers], legalBase: 'casf-263-4-1' }}
      toBody={(values) => ({
        ...values,
        ...{ id, endsOn: values.endsOn || null, reference: values.reference || null },
      })}
      submit={t({ id: 'exchanges.agreement.save', message: 'Noter cette convention' })}
      onSubmit={(body) => note.run({ params: { organisationId }, body })}
    >
      <CheckboxGroup<CoveredPart>
        name="covers"
        label={t({ id: 'exchanges.agreement.covers', message: 'Le partenaire reçoit' })}
        help={t({
          id: 'exchanges.agreement.covers-help',
          message: 'Proposé par nature de partenaire, à vérifier. Source : {source}.',
          values: { source: sourceText(proposed.source) },
        })}
        options={coveredParts.map((value) => ({ value, label: partWords[value]() }))}
      />
      <DateField
        name="startsOn"
        label={t({ id: 'exchanges.agreement.starts', message: 'En vigueur à partir du' })}
        help={
          isFirst
            ? undefined
            : t({
                id: 'exchanges.agreement.starts-help',
                message:
                  'Ce jour-là, elle remplace la convention d’avant, qui ne revient pas quand celle-ci finit.',
              })
        }
      />
      <DateField name="endsOn" optional label={t({ id: 'exchanges.agreement.ends', message: 'Jusqu’au' })} />
      <RadioGroup<LegalBase>
        name="legalBase"
        label={t({ id: 'exchanges.agreement.base', message: 'Base légale' })}
        help={t({
          id: 'exchanges.agreement.base-help',
          message: 'À vérifier avec votre délégué à la protection des données. Source : {source}.',
          values: { source: sourceText(legalBasesSource.source) },
        })}
        options={legalBases.map((value) => ({ value, label: baseWords[value]() }))}
      />
      <DateField name="signedOn" label={t({ id: 'exchanges.agreement.signed-on', message: 'Signée le' })} />
      <TextField
        name="signerName"
        label={t({ id: 'exchanges.agreement.signer', message: 'Pour le partenaire, par (nom, fonction)' })}
      />
      <TextField
        name="territorySignerName"
        label={t({
          id: 'exchanges.agreement.signer-here',
          message: 'Pour le territoire, par (nom, fonction)',
        })}
      />
      <TextField
        name="reference"
        optional
        label={t({ id: 'exchanges.agreement.reference', message: 'Référence' })}
      />
      <div>
        <Button kind="quiet" onClick={onClose}>
          {t({ id: 'exchanges.agreement.close', message: 'Fermer sans enregistrer' })}
        </Button>
      </div>
    </Form>
  )
}
