import type { Words } from '#features/territory/contract.ts'
import type { CalendarDate } from '#kernel/dates.ts'

interface LegalBasis {
  readonly code: LegalBasisCode
  readonly validFrom: CalendarDate
  readonly words: Words
  readonly source: string
  /** Null: proposed by the product; the territory and its data protection officer confirm it. */
  readonly verifiedOn: CalendarDate | null
}

export type LegalBasisCode =
  | 'public-task'
  | 'public-task-sensitive'
  | 'legal-obligation'
  | 'data-subject-rights'

const legalBases: readonly LegalBasis[] = [
  {
    code: 'public-task',
    validFrom: '2018-05-25',
    words: { fr: 'Mission d’intérêt public', en: 'Task in the public interest' },
    source: 'RGPD, article 6, 1, e ; CASF, article L. 263-4-1 (loi 2023-1196)',
    verifiedOn: null,
  },
  {
    code: 'public-task-sensitive',
    validFrom: '2018-05-25',
    words: {
      fr: 'Mission d’intérêt public, avec une condition de l’article 9 que le territoire établit',
      en: 'Task in the public interest, with a condition of article 9 that the territory establishes',
    },
    source: 'RGPD, articles 6, 1, e et 9, 2 ; CASF, article R. 263-3, II',
    verifiedOn: null,
  },
  {
    code: 'legal-obligation',
    validFrom: '2021-07-01',
    words: { fr: 'Obligation légale', en: 'Legal obligation' },
    source:
      'RGPD, article 6, 1, c ; règlement (UE) 2021/1060, articles 72 à 82 ; règlement (UE) 2021/1057, annexe I',
    verifiedOn: null,
  },
  {
    code: 'data-subject-rights',
    validFrom: '2018-05-25',
    words: { fr: 'Obligation légale', en: 'Legal obligation' },
    source: 'RGPD, articles 6, 1, c et 12 à 22',
    verifiedOn: null,
  },
]

/** The basis in force on a day. */
export const legalBasisAt = (code: LegalBasisCode, date: CalendarDate): LegalBasis => {
  const basis = legalBases.findLast((one) => one.code === code && one.validFrom <= date)
  if (!basis) throw new Error(`no legal basis ${code} on ${date}`)
  return basis
}
