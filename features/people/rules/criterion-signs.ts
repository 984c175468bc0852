import { addMonths, ageAt, type CalendarDate } from '#kernel/dates.ts'
import type { CriterionSign } from '../contract.ts'

/**
 * What shows that a criterion of the national list is probably met, from facts already typed: a help to whoever fills
 * the form in, who keeps or unticks it. A proof is asked for all the same, and a human decides (R16).
 * Bounds: the labels of the list itself (arrêté du 4 septembre 2025, annex). Registered at France Travail is not the
 * same as jobless: the date typed is all that is known here.
 */
export const criterionSigns: Readonly<Record<string, CriterionSign>> = {
  RSA: { fact: 'resource', resource: 'rsa' },
  ASS: { fact: 'resource', resource: 'ass' },
  DETLD: { fact: 'jobless-beyond', months: 24 },
  DELD: { fact: 'jobless', fromMonths: 12, toMonths: 24 },
  CAP_BEP: { fact: 'education', levels: ['none', '3'] },
  SENIOR: { fact: 'age', from: 50, to: null },
  JEUNE: { fact: 'age', from: 0, to: 25 },
}

/** What somebody typed so far; what is not known is absent. */
export interface KnownFacts {
  readonly birthDate?: CalendarDate | undefined
  readonly joblessSince?: CalendarDate | undefined
  readonly educationLevel?: string | undefined
  readonly resources?: readonly string[] | undefined
}

/** True when the facts show the sign on that day; an absent fact shows nothing. */
export const showsSign = (sign: CriterionSign, facts: KnownFacts, today: CalendarDate): boolean => {
  switch (sign.fact) {
    case 'age': {
      if (facts.birthDate === undefined) return false
      const age = ageAt(facts.birthDate, today)
      return age >= sign.from && (sign.to === null || age <= sign.to)
    }
    case 'jobless': {
      const since = facts.joblessSince
      if (since === undefined) return false
      return addMonths(since, sign.fromMonths) <= today && today <= addMonths(since, sign.toMonths)
    }
    case 'jobless-beyond':
      return facts.joblessSince !== undefined && addMonths(facts.joblessSince, sign.months) < today
    case 'education':
      return facts.educationLevel !== undefined && sign.levels.includes(facts.educationLevel)
    case 'resource':
      return facts.resources?.includes(sign.resource) ?? false
  }
}
