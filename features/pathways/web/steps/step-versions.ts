import type { FormValues } from '#platform/web/form/form-values.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatDuration } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { StepRow } from '../../contract.ts'
import { stepTypes } from '../../rules/step-types.ts'
import { themes } from '../../rules/themes.ts'
import type { ComparedField } from '../edited-version.tsx'
import { nameOf } from '../listed.ts'

const valuesOf = (step: StepRow): FormValues =>
  Object.fromEntries(
    (
      [
        'typeCode',
        'label',
        'objectiveId',
        'themeCode',
        'operatorOrganisationId',
        'operatorEmail',
        'needToKnow',
        'startsOn',
        'endsOn',
        'plannedMinutes',
        'weeklyMinutes',
        'place',
      ] as const
    ).map((field) => [field, step[field] ?? undefined]),
  )

/** A step as its form holds it. */
export const stepVersion = (step: StepRow) => ({ version: step.version, values: valuesOf(step) })

/** What a step names by their ids, in words. */
export interface NamesOfStep {
  readonly objectives: readonly { readonly id: string; readonly label: string }[]
  readonly operators: Readonly<Record<string, string>>
}

/** The operator that a step names, by its id. */
export const operatorOf = ({ operatorOrganisationId: id, operatorName }: StepRow): Record<string, string> =>
  id && operatorName ? { [id]: operatorName } : {}

const said =
  (word: (text: string) => string | undefined) =>
  (value: unknown): string =>
    (value ? word(String(value)) : undefined) ?? '–'

const day = said((value) => formatDate(value))
const duration = (value: unknown): string => (typeof value === 'number' ? formatDuration(value) : '–')

/** The fields of a step in the words that its page has for them. */
export const stepFields = ({ objectives, operators }: NamesOfStep): ComparedField[] => [
  {
    name: 'typeCode',
    label: t({ id: 'pathways.step.type', message: "Type d'étape" }),
    word: said((code) => nameOf(stepTypes, code)),
  },
  { name: 'label', label: t({ id: 'pathways.step.label', message: 'En quelques mots' }) },
  {
    name: 'objectiveId',
    label: t({ id: 'pathways.step.objective', message: 'Pour quel objectif du contrat' }),
    word: said((id) => objectives.find((one) => one.id === id)?.label),
  },
  {
    name: 'themeCode',
    label: t({ id: 'pathways.step.theme', message: 'Thème (data·inclusion)' }),
    word: said((code) => nameOf(themes, code)),
  },
  {
    name: 'operatorOrganisationId',
    label: t({ id: 'pathways.step.operator', message: "Opérateur de l'annuaire" }),
    word: said((id) => operators[id]),
  },
  { name: 'operatorEmail', label: t({ id: 'pathways.step.email', message: "Courriel de l'opérateur" }) },
  { name: 'needToKnow', label: t({ id: 'pathways.step.need', message: "Ce que l'opérateur doit savoir" }) },
  { name: 'startsOn', label: t({ id: 'pathways.step.starts', message: 'Début prévu' }), word: day },
  { name: 'endsOn', label: t({ id: 'pathways.step.ends', message: 'Fin prévue' }), word: day },
  {
    name: 'plannedMinutes',
    label: t({ id: 'pathways.step.planned', message: 'Heures prévues' }),
    word: duration,
  },
  {
    name: 'weeklyMinutes',
    label: t({ id: 'pathways.step.weekly', message: 'Heures par semaine' }),
    word: duration,
  },
  { name: 'place', label: t({ id: 'pathways.step.place', message: 'Lieu' }) },
]
