import { addMonths, type CalendarDate } from '#kernel/dates.ts'

/** The contracts that a référent by law may hold with the person, by the body; old ones stay in the files. */
const legalContracts = [
  {
    code: 'contrat-engagement',
    source: 'Loi 2023-1196 du 18 décembre 2023 et décret 2024-1244 du 30 décembre 2024',
    verifiedOn: '2026-11-22',
  },
  {
    code: 'ppae',
    source: 'Code du travail, L5411-6-1 dans sa version antérieure à 2025',
    verifiedOn: '2026-11-22',
  },
  { code: 'cer', source: 'Code de l’action sociale et des familles, L262-35 et L262-36', verifiedOn: null },
  { code: 'pacea', source: 'Code du travail, L5131-4', verifiedOn: null },
  { code: 'cej', source: 'Code du travail, L5131-6', verifiedOn: null },
] as const

type LegalContract = (typeof legalContracts)[number]['code']
export const legalContractCodes = legalContracts.map(({ code }) => code) as [
  LegalContract,
  ...LegalContract[],
]

interface Clock {
  /** Orientations notified from that day on. */
  readonly from: CalendarDate
  readonly months: number
  readonly source: string
  readonly verifiedOn: CalendarDate
}

/** Within how long the contrat d'engagement is signed once the orientation is notified; a new orientation starts it again. */
const clocks: readonly Clock[] = [
  {
    from: '2025-01-01',
    months: 1,
    source:
      'Décret 2024-1244 : contrat d’engagement signé dans le mois qui suit la notification de l’orientation',
    verifiedOn: '2026-11-22',
  },
]

/** Who was followed when the reform began has a contrat d'engagement by a day of the calendar, a year later overseas. */
const followedBefore = {
  before: '2025-01-01',
  kind: 'contrat-engagement' satisfies LegalContract,
  dueOn: '2026-12-31',
  overseasDueOn: '2027-12-31',
  source:
    'Décret 2024-1244 : contrat d’engagement avant le 1er janvier 2027 pour qui était suivi au 1er janvier 2025 (2028 outre-mer)',
  verifiedOn: '2026-11-22',
} as const

interface LegalContractDue {
  readonly dueOn: CalendarDate
  /** Of who was followed before the reform: the day overseas, which is another one. */
  readonly overseasDueOn?: CalendarDate
}

/**
 * Last day to sign the contract by law; nothing once it is signed, or when no orientation was noted. A contract signed
 * before a new orientation is not the one that this orientation asks for. A reminder: nothing follows from it here.
 */
export const legalContractDue = (side: {
  readonly orientationNotifiedOn: CalendarDate | null
  readonly legalContractKind: string | null
  readonly legalContractSignedOn: CalendarDate | null
}): LegalContractDue | undefined => {
  const { orientationNotifiedOn: notifiedOn, legalContractKind: kind, legalContractSignedOn: signedOn } = side
  if (notifiedOn === null) return undefined
  if (notifiedOn < followedBefore.before) {
    const { dueOn, overseasDueOn } = followedBefore
    return kind === followedBefore.kind && signedOn !== null ? undefined : { dueOn, overseasDueOn }
  }
  if (signedOn !== null && signedOn >= notifiedOn) return undefined
  const clock = clocks.findLast((one) => one.from <= notifiedOn)
  return clock && { dueOn: addMonths(notifiedOn, clock.months) }
}
