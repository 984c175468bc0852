import { use } from 'react'
import { organisationOptions } from '#features/organisations/contract.ts'
import { nameKey } from '#kernel/names.ts'
import { call } from '#platform/web/api/call.ts'
import { ComboBox } from '#platform/web/form/combo-box.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { type Option, Select } from '#platform/web/form/select.tsx'
import { TextArea } from '#platform/web/form/text-area.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { DateField, DurationField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { FileEpisode, StepRow } from '../../contract.ts'
import { stepTypes } from '../../rules/step-types.ts'
import { themes } from '../../rules/themes.ts'
import { optionsOn } from '../listed.ts'

const operators = async (text: string, signal: AbortSignal) =>
  (await call(organisationOptions, { query: { q: text, use: 'operate' }, signal })).items.map((item) => ({
    value: item.id,
    label: item.name,
  }))

/** The fields of a step, for the one who proposes it and the one who changes it. */
export function StepFields({
  episode,
  step,
  onOperator,
}: {
  readonly episode: FileEpisode
  readonly step?: StepRow
  /** For who has to name the operator that was chosen. */
  readonly onOperator?: (chosen: Option | undefined) => void
}) {
  const objectives = episode.contracts.flatMap((contract) => contract.objectives)
  const themeOptions = optionsOn(themes)
  const themeCode = use(FormContext)?.values.themeCode
  const theme = themeOptions.find(({ value }) => value === themeCode)
  return (
    <>
      <Select
        name="typeCode"
        label={t({ id: 'pathways.step.type', message: "Type d'étape" })}
        options={optionsOn(stepTypes)}
      />
      <TextField
        name="label"
        label={t({ id: 'pathways.step.label', message: 'En quelques mots' })}
        help={t({ id: 'pathways.step.label.help', message: 'Par exemple : immersion en Ehpad, permis B.' })}
        maxLength={200}
      />
      {objectives.length > 0 && (
        <Select
          name="objectiveId"
          label={t({ id: 'pathways.step.objective', message: 'Pour quel objectif du contrat' })}
          optional
          options={objectives.map((one) => ({ value: one.id, label: one.label }))}
        />
      )}
      <ComboBox
        name="themeCode"
        label={t({ id: 'pathways.step.theme', message: 'Thème (data·inclusion)' })}
        optional
        load={async (text) => themeOptions.filter((one) => nameKey(one.label).includes(nameKey(text)))}
        {...(theme && { initialLabel: theme.label })}
      />
      <ComboBox
        name="operatorOrganisationId"
        label={t({ id: 'pathways.step.operator', message: "Opérateur de l'annuaire" })}
        optional
        load={operators}
        {...(step?.operatorName ? { initialLabel: step.operatorName } : {})}
        {...(onOperator && { onChoose: onOperator })}
      />
      <TextField
        name="operatorEmail"
        type="email"
        label={t({ id: 'pathways.step.email', message: "Courriel de l'opérateur" })}
        help={t({
          id: 'pathways.step.email.help',
          message: 'Il y reçoit un lien pour répondre, sans compte.',
        })}
        optional
      />
      <TextArea
        name="needToKnow"
        label={t({ id: 'pathways.step.need', message: "Ce que l'opérateur doit savoir" })}
        help={t({
          id: 'pathways.step.need.help',
          message: "Le seul texte qu'il lira sur la personne. Rien de santé ni de justice.",
        })}
        optional
        rows={2}
        maxLength={1000}
      />
      <div className="grid gap-4 list:grid-cols-2">
        <DateField
          name="startsOn"
          label={t({ id: 'pathways.step.starts', message: 'Début prévu' })}
          optional
        />
        <DateField name="endsOn" label={t({ id: 'pathways.step.ends', message: 'Fin prévue' })} optional />
        <DurationField
          name="plannedMinutes"
          label={t({ id: 'pathways.step.planned', message: 'Heures prévues' })}
          optional
          max={600_000}
        />
        <DurationField
          name="weeklyMinutes"
          label={t({ id: 'pathways.step.weekly', message: 'Heures par semaine' })}
          optional
          max={10_080}
        />
      </div>
      <TextField
        name="place"
        label={t({ id: 'pathways.step.place', message: 'Lieu' })}
        optional
        maxLength={200}
      />
    </>
  )
}
