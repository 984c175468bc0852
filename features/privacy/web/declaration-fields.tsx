import { SectionTitle } from '#platform/web/form/section-title.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { today } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import { processorRoles } from '../contract.ts'
import { processorLabels } from './words.tsx'

/** Whom a person writes to, and with whom the territory decides. */
export function ControllerFields() {
  return (
    <>
      <SectionTitle>{t({ id: 'privacy.declared', message: 'Qui répond des données' })}</SectionTitle>
      <TextArea
        name="content/controllerAddress"
        rows={2}
        optional
        maxLength={300}
        label={t({ id: 'privacy.field.address', message: 'Adresse postale du responsable du traitement' })}
      />
      <Select
        name="content/jointControl"
        optional
        label={t({ id: 'privacy.field.joint', message: 'Responsables conjoints (article 26)' })}
        options={[
          { value: 'none', label: t({ id: 'privacy.joint.none', message: 'Aucun' }) },
          {
            value: 'joint',
            label: t({ id: 'privacy.joint.yes', message: 'Oui, un accord répartit les rôles' }),
          },
        ]}
      />
      <TextField
        name="content/jointArrangement"
        optional
        maxLength={500}
        label={t({ id: 'privacy.field.arrangement', message: 'Cet accord : qui, quelle date, où le lire' })}
      />
      <SectionTitle>
        {t({
          id: 'privacy.section.dpo',
          message: 'Personne chargée de la protection des données (DPO)',
        })}
      </SectionTitle>
      <TextField
        name="content/dpo/name"
        optional
        maxLength={120}
        label={t({ id: 'privacy.field.dpo-name', message: 'Nom ou fonction' })}
        help={t({
          id: 'privacy.field.dpo-help',
          message: 'La page publique des habitants reprend ces quatre lignes.',
        })}
      />
      <TextField
        name="content/dpo/email"
        type="email"
        optional
        label={t({ id: 'privacy.field.dpo-email', message: 'Courriel' })}
      />
      <TextField
        name="content/dpo/phone"
        type="tel"
        optional
        maxLength={30}
        label={t({ id: 'privacy.field.dpo-phone', message: 'Téléphone' })}
      />
      <TextField
        name="content/dpo/address"
        optional
        maxLength={300}
        label={t({ id: 'privacy.field.dpo-address', message: 'Adresse postale' })}
      />
    </>
  )
}

export function BasisFields() {
  return (
    <>
      <SectionTitle>{t({ id: 'privacy.section.basis', message: 'Base légale' })}</SectionTitle>
      <TextArea
        name="content/basisReference"
        rows={2}
        optional
        maxLength={500}
        label={t({ id: 'privacy.field.basis', message: 'Acte qui fonde la mission d’intérêt public' })}
        help={t({
          id: 'privacy.field.basis-help',
          message: 'Délibération, statuts, protocole d’accord du PLIE : titre et date.',
        })}
      />
      <DateField
        name="content/basisVerifiedOn"
        optional
        max={today()}
        label={t({ id: 'privacy.field.basis-on', message: 'Relu par la personne chargée le' })}
      />
      <TextArea
        name="content/sensitiveCondition"
        rows={2}
        optional
        maxLength={500}
        label={t({
          id: 'privacy.field.sensitive',
          message: 'Condition de l’article 9 pour les faits de santé et de handicap',
        })}
      />
    </>
  )
}

export function ProcessorFields() {
  const labels = processorLabels()
  return processorRoles.map((role) => (
    <div key={role} className="contents">
      <SectionTitle>{labels[role]}</SectionTitle>
      <TextField
        name={`content/processors/${role}/name`}
        optional
        maxLength={120}
        label={t({
          id: 'privacy.field.processor',
          message: '{role} : sous-traitant',
          values: { role: labels[role] },
        })}
      />
      <TextField
        name={`content/processors/${role}/place`}
        optional
        maxLength={120}
        label={t({
          id: 'privacy.field.place',
          message: '{role} : où sont les données (pays)',
          values: { role: labels[role] },
        })}
      />
      <DateField
        name={`content/processors/${role}/contractOn`}
        optional
        label={t({
          id: 'privacy.field.contract',
          message: '{role} : contrat de l’article 28 signé le',
          values: { role: labels[role] },
        })}
      />
    </div>
  ))
}

export function MeasureFields() {
  return (
    <>
      <SectionTitle>{t({ id: 'privacy.measures', message: 'Mesures de sécurité' })}</SectionTitle>
      <TextArea
        name="content/organisationalMeasures"
        rows={5}
        optional
        maxLength={3000}
        label={t({ id: 'privacy.field.measures', message: 'Mesures d’organisation' })}
        help={t({
          id: 'privacy.field.measures-help',
          message: 'Habilitations, formation, accès aux locaux, procédure en cas de violation.',
        })}
      />
      <DateField
        name="content/restoreDrillOn"
        optional
        max={today()}
        label={t({ id: 'privacy.field.drill', message: 'Dernier essai de restauration réussi le' })}
      />
    </>
  )
}
