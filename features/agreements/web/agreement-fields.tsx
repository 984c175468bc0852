import { useLoad } from '#platform/web/api/use-load.ts'
import { Note } from '#platform/web/design/note.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { Select } from '#platform/web/form/select.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { listAgreements } from '../contract.ts'

/** Name, scheme and dates of a protocol. */
export function AgreementFields() {
  const schemes = useLoad(listAgreements).data?.schemes ?? []
  return (
    <>
      <TextField
        name="label"
        label={t({ id: 'agreements.form.label', message: 'Nom de la convention' })}
        help={t({ id: 'agreements.form.label-help', message: 'Par exemple : Protocole d’accord 2024-2028' })}
      />
      <Select
        name="schemeId"
        label={t({ id: 'agreements.form.scheme', message: 'Dispositif' })}
        help={t({
          id: 'agreements.form.scheme-help',
          message: 'Seuls ses parcours sont comptés. Sans choix, tous les parcours du territoire le sont.',
        })}
        optional
        options={schemes.map((scheme) => ({ value: scheme.id, label: scheme.label }))}
        empty={t({ id: 'agreements.form.scheme-all', message: 'Tous les dispositifs' })}
      />
      <DateField name="startsOn" label={t({ id: 'agreements.form.starts', message: 'Premier jour' })} />
      <DateField name="endsOn" label={t({ id: 'agreements.form.ends', message: 'Dernier jour' })} />
      <DateField name="signedOn" label={t({ id: 'agreements.form.signed', message: 'Signé le' })} optional />
    </>
  )
}

/** What a stale save says: the other version is one tab away, and nothing typed is lost. */
export const changedMeanwhile = () => (
  <Note kind="warn" alert>
    {t({
      id: 'agreements.conflict',
      message:
        'Quelqu’un l’a modifié entre-temps : rien n’est enregistré. Ouvrez cette page dans un autre onglet pour voir sa version ; votre saisie reste ici.',
    })}
  </Note>
)

/** What the fields hold, as the contract wants it: an empty choice is null. */
export const agreementOf = (values: FormValues) => ({
  label: String(values.label ?? ''),
  schemeId: (values.schemeId as string | undefined) ?? null,
  startsOn: String(values.startsOn ?? ''),
  endsOn: String(values.endsOn ?? ''),
  signedOn: (values.signedOn as string | undefined) ?? null,
})
