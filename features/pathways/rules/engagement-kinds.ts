import type { CalendarDate } from '#kernel/dates.ts'

/** What the signed contract of a pathway is called in law, by the day it starts. Old labels stay in history. */
export const engagementKinds = [
  {
    code: 'ppae',
    label: 'Projet personnalisé d’accès à l’emploi (PPAE)',
    shortLabel: 'PPAE',
    english: 'personal plan for access to employment',
    validFrom: '2005-01-01',
    validTo: '2024-12-31',
    source: 'Code du travail, L5411-6-1 dans sa version antérieure à 2025',
    verifiedOn: '2026-11-22',
  },
  {
    code: 'contrat-engagement',
    label: 'Contrat d’engagement',
    shortLabel: 'Contrat d’engagement',
    english: 'engagement contract',
    validFrom: '2025-01-01',
    validTo: null,
    source: 'Loi 2023-1196 du 18 décembre 2023 et décret 2024-1244 du 30 décembre 2024',
    verifiedOn: '2026-11-22',
  },
] as const

type EngagementKind = (typeof engagementKinds)[number]['code']
export const engagementKindCodes = engagementKinds.map((kind) => kind.code) as [
  EngagementKind,
  ...EngagementKind[],
]

/** The kind of a contract that starts on `date`. */
export const engagementKindOn = (date: CalendarDate): EngagementKind =>
  engagementKinds.find((kind) => kind.validFrom <= date && (kind.validTo === null || date <= kind.validTo))
    ?.code ?? 'ppae'

/** Weekly activity below which the contract says why (health, disability, single parent without childcare…). */
const weeklyActivity = [
  {
    leastMinutes: 15 * 60,
    validFrom: '2025-01-01',
    validTo: null,
    source: 'Loi 2023-1196 : quinze heures d’activité par semaine au moins, sauf situation particulière',
    verifiedOn: '2026-11-22',
  },
] as const

/** Whether this weekly time needs a reason in a contract that starts on `date`. */
export const needsWeeklyReason = (weeklyMinutes: number | null, date: CalendarDate): boolean => {
  const rule = weeklyActivity.find((one) => one.validFrom <= date)
  return rule !== undefined && (weeklyMinutes ?? 0) < rule.leastMinutes
}

export type MissingBeforeSigning = 'objectives' | 'weekly-hours' | 'weekly-reason'

/** What a draft still lacks before anybody may sign it. */
export const missingBeforeSigning = (draft: {
  readonly objectives: readonly unknown[]
  readonly weeklyMinutes: number | null
  readonly weeklyReason: string | null
  readonly startsOn: CalendarDate
}): readonly MissingBeforeSigning[] => {
  const explains = needsWeeklyReason(draft.weeklyMinutes, draft.startsOn) && !draft.weeklyReason
  return [
    ...(draft.objectives.length === 0 ? (['objectives'] as const) : []),
    ...(explains
      ? [draft.weeklyMinutes === null ? ('weekly-hours' as const) : ('weekly-reason' as const)]
      : []),
  ]
}

/** Without these signatures a contract is a draft; the others are recorded beside. */
export const requiredParties = ['participant', 'referent'] as const
export const parties = ['participant', 'referent', 'team', 'legal-referent'] as const
export type Party = (typeof parties)[number]

/** On paper, by a drawing or a word on the screen of the desk, or by a code that only the signer received. */
export const signatureMethods = ['paper', 'screen', 'code'] as const
export type SignatureMethod = (typeof signatureMethods)[number]

/** Who does what: the person, the référent of the scheme, the one by law. */
export const carriers = ['person', 'referent', 'legal-referent'] as const
export type Carrier = (typeof carriers)[number]

export const objectiveStates = ['planned', 'ongoing', 'reached', 'abandoned'] as const

/** The day a contract is signed: that of the last signature it needs; nothing while one is missing. */
export const signedOn = (
  signatures: readonly { readonly party: Party; readonly signedOn: CalendarDate }[],
): CalendarDate | undefined => {
  const days = requiredParties.map((party) => signatures.find((one) => one.party === party)?.signedOn)
  return days.every((day) => day !== undefined) ? days.toSorted().at(-1) : undefined
}
