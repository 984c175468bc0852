import { stepTypeName } from '#features/pathways/web/public.ts'
import { contactLabels, fieldLabels, sexLabels } from '#features/people/web/public.ts'
import { formatPhone } from '#kernel/phone.ts'
import { FactList } from '#platform/web/design/row-list.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { CarriedIdentity, CarriedPlan } from '../contract.ts'

/** Identity and contact as they leave, the empty ones left out. */
export function IdentityFacts({ identity }: { readonly identity: CarriedIdentity }) {
  const labels = fieldLabels()
  const facts = [
    { label: labels.familyName, value: identity.familyName },
    { label: labels.givenName, value: identity.givenName },
    { label: labels.birthName, value: identity.birthName },
    { label: labels.birthDate, value: identity.birthDate && formatDate(identity.birthDate, 'numeric') },
    { label: labels.sex, value: identity.sex && sexLabels()[identity.sex] },
    { label: labels.phone, value: identity.phone && formatPhone(identity.phone) },
    { label: labels.email, value: identity.email && <span className="break-all">{identity.email}</span> },
    {
      label: labels.contactPreference,
      value: identity.contactPreference && contactLabels()[identity.contactPreference],
    },
    { label: labels.franceTravailId, value: identity.franceTravailId },
  ]
  return <FactList facts={facts.filter(({ value }) => value)} />
}

export const objectiveWords = ({ label, dueOn }: CarriedPlan['objectives'][number]): string =>
  dueOn
    ? t({
        id: 'transfers.objective',
        message: '{label}, pour le {day}',
        values: { label, day: formatDate(dueOn) },
      })
    : label

export const stepWords = ({ typeCode, label }: CarriedPlan['steps'][number]): string =>
  label === stepTypeName(typeCode) ? label : `${stepTypeName(typeCode)}, ${label}`

/** The last plan, as it was handed over. */
export function PlanLists({ plan }: { readonly plan: CarriedPlan }) {
  const parts = [
    {
      title: t({ id: 'transfers.plan.objectives', message: 'Objectifs du dernier contrat' }),
      lines: plan.objectives.map(objectiveWords),
    },
    {
      title: t({ id: 'transfers.plan.steps', message: 'Étapes en cours au départ' }),
      lines: plan.steps.map(stepWords),
    },
    {
      title: t({ id: 'transfers.plan.criteria', message: 'Conditions d’entrée, à vérifier' }),
      lines: plan.criteria.map(({ label }) => label),
    },
  ].filter(({ lines }) => lines.length > 0)
  if (parts.length === 0)
    return <p>{t({ id: 'transfers.plan.none', message: 'Aucun plan n’est transmis.' })}</p>
  return (
    <div className="grid gap-2">
      {parts.map(({ title, lines }) => (
        <div key={title}>
          <p className="font-semibold">{title}</p>
          <ul className="list-disc ps-5">
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same; none moves.
              <li key={index}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
