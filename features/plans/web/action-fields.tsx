import { useLoad } from '#platform/web/api/use-load.ts'
import { Checkbox } from '#platform/web/form/choices.tsx'
import { FieldRow } from '#platform/web/form/field-row.tsx'
import type { FormValues } from '#platform/web/form/form-values.ts'
import { SectionTitle } from '#platform/web/form/section-title.tsx'
import { Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { listPlanChoices } from '../contract.ts'
import type { ActionReply } from './action-page.tsx'
import { ChosenField } from './chosen-field.tsx'
import { PilotFields, pilotsOf, pilotValues } from './pilot-fields.tsx'

const words = () => ({
  label: t({ id: 'plans.action.label', message: 'Nom de l’action' }),
  description: t({ id: 'plans.description', message: 'En quoi elle consiste' }),
  startsOn: t({ id: 'plans.action.starts', message: 'Début' }),
  endsOn: t({ id: 'plans.action.ends', message: 'Fin' }),
  inspiredBy: t({ id: 'plans.inspired.elsewhere', message: 'Inspirée d’ailleurs' }),
})

/** What an action or a sub-action says of itself. */
export function ActionFields({ isSub = false }: { readonly isSub?: boolean }) {
  const choices = useLoad(listPlanChoices).data
  const { label, description, startsOn, endsOn, inspiredBy } = words()
  return (
    <>
      <TextField name="label" label={label} maxLength={200} />
      <TextArea name="description" optional label={description} maxLength={4000} />
      <FieldRow>
        <DateField name="startsOn" optional label={startsOn} />
        <DateField name="endsOn" optional label={endsOn} />
      </FieldRow>
      <PilotFields
        at="pilots"
        hint={t({
          id: 'plans.pilots.hint',
          message: 'Le premier membre choisi la reçoit dans son « À faire », quinze jours avant sa fin.',
        })}
      />
      <SectionTitle>{t({ id: 'plans.with', message: 'Avec qui, pour quoi' })}</SectionTitle>
      <ChosenField
        name="partnerIds"
        optional
        label={t({ id: 'plans.partners', message: 'Partenaires' })}
        what={t({ id: 'plans.partners.find', message: 'Chercher dans l’annuaire' })}
        choices={choices?.organisations ?? []}
      />
      <ChosenField
        name="objectiveIds"
        optional
        label={t({ id: 'plans.objectives', message: 'Objectifs servis' })}
        what={t({ id: 'plans.objectives.find', message: 'Chercher un objectif' })}
        choices={choices?.objectives ?? []}
      />
      <Select
        name="practiceId"
        optional
        label={t({ id: 'plans.practice', message: 'Inspirée de la fiche pratique' })}
        empty={t({ id: 'plans.practice.none', message: 'Aucune' })}
        options={(choices?.practices ?? []).map(({ id, label: title }) => ({ value: id, label: title }))}
      />
      <TextField
        name="inspiredBy"
        optional
        label={inspiredBy}
        help={t({
          id: 'plans.inspired.help',
          message: 'Le nom ou l’adresse d’une pratique menée ailleurs.',
        })}
        maxLength={300}
      />
      {!isSub && (
        <Checkbox
          name="isRestricted"
          label={t({ id: 'plans.restricted.field', message: 'Lecture restreinte' })}
          help={t({
            id: 'plans.restricted.help',
            message: 'Lue par ses pilotes, les membres de ses partenaires et qui écrit le plan.',
          })}
        />
      )}
    </>
  )
}

export const comparedFields = () => Object.entries(words()).map(([name, label]) => ({ name, label }))

/** What the fields show of an action already written. */
export const actionValues = ({ action, partners, objectives }: ActionReply): FormValues => ({
  ...{ label: action.label, description: action.description, isRestricted: action.isRestricted },
  startsOn: action.startsOn ?? undefined,
  endsOn: action.endsOn ?? undefined,
  inspiredBy: action.inspiredBy ?? undefined,
  practiceId: action.practice?.id,
  partnerIds: partners.map(({ id }) => id),
  objectiveIds: objectives.map(({ id }) => id),
  ...pilotValues(action.pilots, 'pilots'),
})

/** What the fields hold, as the contract wants it. */
export const actionOf = (values: FormValues) => ({
  label: values.label,
  description: values.description ?? '',
  startsOn: values.startsOn ?? null,
  endsOn: values.endsOn ?? null,
  inspiredBy: values.inspiredBy || null,
  practiceId: values.practiceId ?? null,
  isRestricted: values.isRestricted === true,
  pilots: pilotsOf(values, 'pilots'),
  partnerIds: values.partnerIds ?? [],
  objectiveIds: values.objectiveIds ?? [],
})
