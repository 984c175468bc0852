import type { CalendarDate } from '#kernel/dates.ts'
import { type CriteriaList, type Criterion, criteria2025 } from './criteria-2025.ts'

/** A local criterion as a territory writes it in its setting. */
export interface LocalCriterion {
  readonly code: string
  readonly label: string
  readonly proof: string
  readonly proofMonths: number | null
}

/** What many PLIE list in their protocole. The thresholds were not checked: each territory writes its own. */
export const initialLocalCriteria: readonly LocalCriterion[] = [
  {
    code: 'plie-long-unemployed',
    label: 'Sans emploi depuis 12 mois ou plus',
    proof: 'Attestation France Travail',
    proofMonths: 3,
  },
  {
    code: 'plie-low-qualified',
    label: 'Peu ou pas qualifié (niveau 4 ou moins)',
    proof: 'Diplôme ou déclaration',
    proofMonths: null,
  },
  {
    code: 'plie-exclusion-risk',
    label: 'Risque d’exclusion repéré par un partenaire',
    proof: 'Fiche de prescription',
    proofMonths: null,
  },
]

/** The shipped local criteria in English; the words of a territory stay as it wrote them. */
const initialLocalEnglish: Readonly<Record<string, string>> = {
  'plie-long-unemployed': 'Jobless for 12 months or more',
  'plie-low-qualified': 'Low or no qualification (level 4 or below)',
  'plie-exclusion-risk': 'Risk of exclusion seen by a partner',
}

/** The labels that ship, in both languages, by their codes. */
export const shippedLocalLabels: Readonly<Record<string, { readonly fr: string; readonly en: string }>> =
  Object.fromEntries(
    initialLocalCriteria.map(({ code, label }) => [
      code,
      { fr: label, en: initialLocalEnglish[code] ?? label },
    ]),
  )

/** A territory's own words have no English; those that it kept as they ship have. */
const englishOf = ({ code, label }: LocalCriterion): { readonly english?: string } => {
  const english = initialLocalEnglish[code]
  const asShipped = initialLocalCriteria.some((one) => one.code === code && one.label === label)
  return asShipped && english !== undefined ? { english } : {}
}

/** Reads the stored setting; nothing when it no longer fits. */
export const parseLocalCriteria = (value: unknown): readonly LocalCriterion[] | undefined => {
  if (!Array.isArray(value)) return undefined
  const fits = value.every(
    (one: Partial<LocalCriterion> | null) =>
      typeof one?.code === 'string' &&
      /^plie-[a-z0-9-]{1,40}$/.test(one.code) &&
      typeof one.label === 'string' &&
      typeof one.proof === 'string' &&
      (one.proofMonths === null || typeof one.proofMonths === 'number'),
  )
  return fits ? (value as LocalCriterion[]) : undefined
}

const localList = (local: readonly LocalCriterion[], validFrom: CalendarDate): CriteriaList => ({
  version: 'plie-local',
  validFrom,
  source: 'Protocole du PLIE (réglage du territoire)',
  verifiedOn: null,
  criteria: local.map((one) => ({
    ...one,
    ...englishOf(one),
    level: null,
    hasOwnEnd: false,
    isSensitive: false,
  })),
})

/** Every criterion in use on a territory, with the version of the list it comes from. */
export const criteriaInUse = (
  local: readonly LocalCriterion[],
  validFrom: CalendarDate,
): { readonly criterion: Criterion; readonly list: CriteriaList }[] =>
  [localList(local, validFrom), criteria2025].flatMap((list) =>
    list.criteria.map((criterion) => ({ criterion, list })),
  )
