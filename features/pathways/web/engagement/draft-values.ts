import type { FormValues } from '#platform/web/form/form-values.ts'
import { nest } from '#platform/web/form/form-values.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { formatDuration } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { Engagement } from '../../contract/agreements-of-engagement.ts'
import { carriers } from '../../rules/engagement-kinds.ts'
import type { ComparedField } from '../edited-version.tsx'
import { carrierWord } from '../file/legal-contract-words.ts'

/** A draft as its form holds it: each objective has its own three fields. */
export const draftVersion = (engagement: Engagement) => ({
  version: engagement.version,
  values: {
    aim: engagement.aim,
    aimRomeCode: engagement.aimRomeCode ?? undefined,
    startsOn: engagement.startsOn,
    endsOn: engagement.endsOn ?? undefined,
    weeklyMinutes: engagement.weeklyMinutes ?? undefined,
    weeklyReason: engagement.weeklyReason ?? undefined,
    ...Object.fromEntries(
      engagement.objectives.flatMap((one) => [
        [`label ${one.id}`, one.label],
        [`due ${one.id}`, one.dueOn ?? undefined],
        [`carrier ${one.id}`, one.carriedBy],
      ]),
    ),
  } as FormValues,
})

/** The body to send: an objective without words is left out. */
export const draftBody = (version: number, ids: readonly string[]) => (values: FormValues) => {
  const objectives = ids
    .map((id) => ({
      id,
      label: String(values[`label ${id}`] ?? ''),
      dueOn: values[`due ${id}`] || null,
      carriedBy: values[`carrier ${id}`] || 'person',
    }))
    .filter((one) => one.label.trim() !== '')
  const plain = Object.fromEntries(Object.entries(values).filter(([name]) => !name.includes(' ')))
  return { aim: '', ...(nest(plain) as object), version, objectives }
}

const day = (value: unknown): string => (value ? formatDate(String(value)) : '–')

/** Labels of jobs by their codes. */
export type JobLabels = Readonly<Record<string, string>>

/** The job that a draft aims at, by its code. */
export const jobOf = ({ aimRomeCode: code, aimRomeLabel: label }: Engagement): JobLabels =>
  code && label ? { [code]: label } : {}

/** The fields of a draft in words, with the objectives of both versions. */
export const draftFields = (objectiveIds: readonly string[], jobs: JobLabels): ComparedField[] => [
  { name: 'aim', label: t({ id: 'pathways.contract.aim', message: 'But' }) },
  {
    name: 'aimRomeCode',
    label: t({ id: 'pathways.contract.job', message: 'Métier visé' }),
    word: (code) => (code ? (jobs[String(code)] ?? String(code)) : '–'),
  },
  { name: 'startsOn', label: t({ id: 'pathways.contract.from', message: 'Début' }), word: day },
  {
    name: 'endsOn',
    label: t({ id: 'pathways.contract.to', message: 'Fin, ou date de révision' }),
    word: day,
  },
  {
    name: 'weeklyMinutes',
    label: t({ id: 'pathways.contract.weekly', message: 'Activité par semaine' }),
    word: (value) => (typeof value === 'number' ? formatDuration(value) : '–'),
  },
  {
    name: 'weeklyReason',
    label: t({ id: 'pathways.contract.weekly-reason', message: 'Pourquoi moins de 15 heures' }),
  },
  ...objectiveIds.flatMap((id, index) => [
    { name: `label ${id}`, label: objectiveLabel(index) },
    {
      name: `due ${id}`,
      label: `${objectiveLabel(index)}, ${t({ id: 'pathways.contract.due', message: 'Pour le' })}`,
      word: day,
    },
    {
      name: `carrier ${id}`,
      label: `${objectiveLabel(index)}, ${t({ id: 'pathways.contract.carrier', message: 'Par' })}`,
      word: (value: unknown) => {
        const carrier = carriers.find((one) => one === value)
        return carrier ? carrierWord(carrier) : '–'
      },
    },
  ]),
]

const objectiveLabel = (index: number): string =>
  t({ id: 'pathways.contract.objective', message: 'Objectif {number}', values: { number: index + 1 } })
