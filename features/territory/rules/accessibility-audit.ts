import { addMonths, type CalendarDate } from '#kernel/dates.ts'

export const accessibilityStatuses = ['non-compliant', 'partially-compliant', 'compliant'] as const
export type AccessibilityStatus = (typeof accessibilityStatuses)[number]

/**
 * The reference an audit is made against: how many criteria it counts, and for how many years a statement may rest on
 * one audit. Source: RGAA 4.1 (arrêté du 20 septembre 2019, version du 16 février 2021); its "obligations" page for the
 * three years and the two thresholds. Checked against the notes only: `verifiedOn` is null.
 */
export const auditMethods = [
  {
    code: 'rgaa-4.1',
    label: 'RGAA 4.1',
    criteria: 106,
    yearsValid: 3,
    partialFromPercent: 50,
    verifiedOn: null,
  },
] as const

export const auditMethodOf = (code: string) => auditMethods.find((method) => method.code === code)

export interface Counted {
  readonly criteriaMet: number
  readonly criteriaFailed: number
}

/** Share of the applicable criteria that are met, in percent with one decimal, cut and never rounded up; null when none applies. */
export const conformityRate = ({ criteriaMet, criteriaFailed }: Counted): number | null => {
  const applicable = criteriaMet + criteriaFailed
  return applicable === 0 ? null : Math.floor((criteriaMet * 1000) / applicable) / 10
}

/** The only state that a territory may declare after such an audit; without one, non-compliant. */
export const statusAfter = (
  audit: (Counted & { readonly methodCode: string }) | undefined,
): AccessibilityStatus => {
  const method = auditMethodOf(audit?.methodCode ?? '')
  const rate = audit && conformityRate(audit)
  if (!method || rate == null) return 'non-compliant'
  if (audit?.criteriaFailed === 0) return 'compliant'
  return rate >= method.partialFromPercent ? 'partially-compliant' : 'non-compliant'
}

/** The last day on which a statement may rest on that audit. */
export const restsUntil = (audit: {
  readonly auditedOn: CalendarDate
  readonly methodCode: string
}): CalendarDate => addMonths(audit.auditedOn, 12 * (auditMethodOf(audit.methodCode)?.yearsValid ?? 0))
