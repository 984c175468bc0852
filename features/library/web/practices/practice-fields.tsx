import { useLoad } from '#platform/web/api/use-load.ts'
import { CheckboxGroup } from '#platform/web/form/choices.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import { SectionTitle } from '#platform/web/form/section-title.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { NumberField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { preparePractice } from '../../contract.ts'
import { audienceOptions, evidenceOptions, themeOptions } from '../words.ts'
import { ResultFields } from './result-fields.tsx'

/** The names of the fields, shared by the form and by who compares two versions of a sheet. */
export const practiceLabels = () => ({
  title: t({ id: 'library.column.title', message: 'Titre' }),
  theme: t({ id: 'library.filter.theme', message: 'Thème' }),
  audiences: t({ id: 'library.filter.audience', message: 'Public' }),
  problem: t({ id: 'library.field.problem', message: 'Problème' }),
  steps: t({ id: 'library.field.steps', message: 'Étapes' }),
  territoryKind: t({ id: 'library.field.territory', message: 'Type de territoire' }),
  etp: t({ id: 'library.field.etp', message: 'Équipe' }),
  euros: t({ id: 'library.field.cost', message: 'Coût' }),
  means: t({ id: 'library.field.means', message: 'Autres moyens' }),
  partners: t({ id: 'library.field.partners', message: 'Partenaires' }),
  results: t({ id: 'library.field.results', message: 'Résultats' }),
  evidence: t({ id: 'library.filter.evidence', message: 'Niveau de preuve' }),
  evidenceWhy: t({ id: 'library.field.evidence-why', message: 'Ce qui le montre' }),
  limits: t({ id: 'library.field.limits', message: 'Limites' }),
  transferability: t({ id: 'library.field.transfer', message: 'Reprendre ailleurs' }),
  licence: t({ id: 'library.field.licence', message: 'Licence' }),
})

/** A sheet, in the order in which one tells it. */
export function PracticeFields({ results, own }: { readonly results: number; readonly own?: string }) {
  const labels = practiceLabels()
  const choices = useLoad(preparePractice)
  return (
    <>
      <TextField name="title" label={labels.title} maxLength={200} />
      <Select name="theme" label={labels.theme} options={themeOptions()} />
      <CheckboxGroup
        name="audiences"
        label={labels.audiences}
        layout="two-columns"
        options={audienceOptions()}
      />
      <TextArea name="problem" label={labels.problem} maxLength={4000} />
      <TextArea
        name="steps"
        label={labels.steps}
        help={t({ id: 'library.field.steps-help', message: 'Une étape par ligne.' })}
        rows={6}
        maxLength={6000}
      />
      <TextField name="territoryKind" label={labels.territoryKind} optional maxLength={300} />
      <SectionTitle>{t({ id: 'library.section.means', message: 'Moyens' })}</SectionTitle>
      <FieldRow>
        <NumberField name="etp" label={labels.etp} optional decimals={2} min={0} unit="ETP" />
        <NumberField name="euros" label={labels.euros} optional min={0} unit="€" />
      </FieldRow>
      <TextArea name="means" label={labels.means} optional rows={2} maxLength={2000} />
      <TextArea name="partners" label={labels.partners} optional rows={2} maxLength={2000} />
      <ResultFields first={results} />
      <Select name="evidence" label={labels.evidence} options={evidenceOptions()} />
      <TextArea name="evidenceWhy" label={labels.evidenceWhy} optional rows={2} maxLength={1000} />
      <SectionTitle>{t({ id: 'library.section.reuse', message: 'Limites et reprise' })}</SectionTitle>
      <TextArea name="limits" label={labels.limits} optional rows={3} maxLength={2000} />
      <TextArea name="transferability" label={labels.transferability} optional rows={3} maxLength={2000} />
      <Select
        name="contactOrganisationId"
        optional
        label={t({ id: 'library.field.contact-organisation', message: 'Structure à contacter' })}
        help={t({ id: 'library.field.contact-help', message: 'Une structure, jamais une personne.' })}
        options={(choices.data?.organisations ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        name="contactName"
        optional
        label={t({ id: 'library.field.contact-name', message: 'Si elle n’est pas dans l’annuaire, son nom' })}
        maxLength={300}
      />
      <Select
        name="licence"
        label={labels.licence}
        options={(choices.data?.licences ?? []).map(({ code, label }) => ({ value: code, label }))}
      />
      <Select
        name="inspiredById"
        optional
        label={t({ id: 'library.field.inspired-here', message: 'Inspirée d’une fiche de ce territoire' })}
        empty={t({ id: 'library.field.inspired-none', message: 'Aucune' })}
        options={(choices.data?.practices ?? [])
          .filter(({ id }) => id !== own)
          .map(({ id, title }) => ({ value: id, label: title }))}
      />
      <TextField
        name="inspiredByElsewhere"
        optional
        label={t({ id: 'library.field.inspired-elsewhere', message: 'Inspirée d’une pratique d’ailleurs' })}
        help={t({ id: 'library.field.elsewhere-help', message: 'Son titre et son adresse.' })}
        maxLength={300}
      />
    </>
  )
}
