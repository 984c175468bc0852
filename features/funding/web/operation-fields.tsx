import { FieldRow } from '#platform/web/form/field-row.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'

/** What is written of an operation. */
export function OperationFields({
  schemes,
}: {
  readonly schemes: readonly { readonly id: string; readonly label: string }[]
}) {
  return (
    <>
      <TextField
        name="code"
        label={t({ id: 'funding.field.code', message: 'Numéro de l’opération' })}
        help={t({ id: 'funding.field.code-help', message: 'Celui de la convention.' })}
        maxLength={40}
      />
      <TextField name="label" label={t({ id: 'funding.field.label', message: 'Intitulé' })} maxLength={160} />
      <TextField
        name="programme"
        label={t({ id: 'funding.field.programme', message: 'Programme' })}
        help={t({
          id: 'funding.field.programme-help',
          message: 'Par exemple « Programme national FSE+ 2021-2027 ».',
        })}
        maxLength={160}
      />
      <TextField
        name="managingService"
        label={t({ id: 'funding.field.service', message: 'Service gestionnaire' })}
        maxLength={160}
      />
      <FieldRow>
        <DateField name="startsOn" label={t({ id: 'funding.field.from', message: 'Premier jour' })} />
        <DateField name="endsOn" label={t({ id: 'funding.field.to', message: 'Dernier jour' })} />
      </FieldRow>
      <Select
        name="schemeId"
        label={t({ id: 'funding.field.scheme', message: 'Dispositif' })}
        help={t({
          id: 'funding.field.scheme-help',
          message: 'Ses entrées pendant l’opération sont proposées comme participantes.',
        })}
        options={schemes.map((one) => ({ value: one.id, label: one.label }))}
      />
      <DateField
        name="holdUntil"
        optional
        label={t({ id: 'funding.field.hold', message: 'Pièces gardées jusqu’au' })}
        help={t({
          id: 'funding.field.hold-help',
          message:
            'La date notifiée par le service gestionnaire. Laissez vide tant qu’elle ne l’est pas. Imprimez l’état de l’opération avant ce jour : dans les dossiers archivés, les réponses aux questions sensibles sont effacées ensuite.',
        })}
      />
      <DateField
        name="reportSentOn"
        optional
        label={t({ id: 'funding.field.report', message: 'Bilan d’exécution remis le' })}
        help={t({
          id: 'funding.field.report-help',
          message:
            'À remettre dans les six mois du dernier jour : rappelé deux mois avant à la gestion FSE+, jusqu’à cette date.',
        })}
      />
    </>
  )
}
