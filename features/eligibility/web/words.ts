import type { KnownCriterion } from '#features/people/contract.ts'
import { criterionWord, proofWord } from '#features/people/web/public.ts'
import type { StateMark } from '#platform/web/design/state-mark.tsx'
import { daysAgo, formatDate } from '#platform/web/i18n/dates.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { Condition, FactKind, JudgedLeaf, Operator } from '../contract.ts'
import type { Outcome } from '../rules/evaluate.ts'

type Mark = Parameters<typeof StateMark>[0]['state']

export const nameOf = ({ label, english }: { readonly label: string; readonly english: string | null }) =>
  currentLanguage() === 'en' ? (english ?? label) : label

export const outcomeMarks: Readonly<Record<Outcome, Mark>> = {
  met: 'ok',
  'proof-to-check': 'doing',
  'proof-awaited': 'warn',
  'proof-expired': 'bad',
  reserved: 'info',
  unknown: 'todo',
  missing: 'todo',
}

const outcomeWords: Readonly<Record<Outcome, () => string>> = {
  met: () => t({ id: 'eligibility.met', message: 'remplie' }),
  'proof-to-check': () => t({ id: 'eligibility.proof-to-check', message: 'pièce reçue, à vérifier' }),
  'proof-awaited': () => t({ id: 'eligibility.proof-awaited', message: 'pièce attendue' }),
  'proof-expired': () => t({ id: 'eligibility.proof-expired', message: 'pièce ou droit échu' }),
  reserved: () => t({ id: 'eligibility.reserved', message: 'réservée, non lue' }),
  unknown: () => t({ id: 'eligibility.unknown', message: 'à renseigner' }),
  missing: () => t({ id: 'eligibility.missing', message: 'non remplie' }),
}

export const outcomeWord = (outcome: Outcome, endedOn: string | null): string =>
  outcome === 'proof-expired' && endedOn !== null
    ? t({
        id: 'eligibility.ended',
        message: 'échue depuis le {day}',
        values: { day: formatDate(endedOn, 'day') },
      })
    : outcomeWords[outcome]()

/** What a leaf is worth: a refused proof is awaited again, and says so. */
export const worthWord = (leaf: JudgedLeaf): string =>
  leaf.kind === 'criterion' && leaf.refusedOn !== null
    ? t({ id: 'eligibility.proof-refused', message: 'pièce refusée, à redemander' })
    : outcomeWord(leaf.outcome, leaf.endedOn)

/** When the proof of a condition was checked, and until when it holds on the day that is looked at. */
export const holdingWords = (leaf: JudgedLeaf, day?: string): string | undefined => {
  if (leaf.kind !== 'criterion' || leaf.endsOn === null) return undefined
  return t({
    id: 'eligibility.ends',
    message: 'expire le {day} ({days})',
    values: { day: formatDate(leaf.endsOn), days: daysAgo(leaf.endsOn, day) },
  })
}

/** The whole in one sentence; the decision stays a person's. */
export const wholeWords: Readonly<Record<Outcome, () => string>> = {
  met: () => t({ id: 'eligibility.whole.met', message: 'Les conditions sont remplies.' }),
  'proof-to-check': () =>
    t({
      id: 'eligibility.whole.to-check',
      message: 'Les conditions seront remplies quand les pièces reçues seront vérifiées.',
    }),
  'proof-awaited': () =>
    t({
      id: 'eligibility.whole.awaited',
      message: 'Les conditions seront remplies quand les pièces seront là.',
    }),
  'proof-expired': () =>
    t({ id: 'eligibility.whole.expired', message: 'Une pièce est échue : demandez-en une plus récente.' }),
  reserved: () =>
    t({
      id: 'eligibility.whole.reserved',
      message: 'La réponse dépend d’une condition réservée, que vos rôles ne lisent pas.',
    }),
  unknown: () => t({ id: 'eligibility.whole.unknown', message: 'Il manque une information pour répondre.' }),
  missing: () => t({ id: 'eligibility.whole.missing', message: 'Les conditions ne sont pas remplies.' }),
}

/** The same in two words, beside many others. */
export const wholeInBrief = (outcome: Outcome): string =>
  ({
    met: t({ id: 'eligibility.brief.met', message: 'conditions remplies' }),
    'proof-to-check': t({ id: 'eligibility.brief.to-check', message: 'pièce à vérifier' }),
    'proof-awaited': t({ id: 'eligibility.brief.awaited', message: 'pièce attendue' }),
    'proof-expired': t({ id: 'eligibility.brief.expired', message: 'pièce échue' }),
    reserved: t({ id: 'eligibility.brief.reserved', message: 'dépend d’une condition réservée' }),
    unknown: t({ id: 'eligibility.brief.unknown', message: 'information manquante' }),
    missing: t({ id: 'eligibility.brief.missing', message: 'conditions non remplies' }),
  })[outcome]

export const groupWords = (atLeast: number, count: number): string =>
  askedWords(atLeast >= count ? 'all' : atLeast)

export const askedWords = (atLeast: number | 'all'): string =>
  atLeast === 'all'
    ? t({ id: 'eligibility.group.all', message: 'Toutes ces conditions' })
    : t({
        id: 'eligibility.group.some',
        message:
          '{atLeast, plural, one {Une au moins de ces conditions} other {# au moins de ces conditions}}',
        values: { atLeast },
      })

interface Fact {
  readonly fact: FactKind
  readonly operator: Operator
  readonly threshold: number
}

const factWords = ({ fact, operator, threshold: value }: Fact): string => facts[fact](operator, value)

const facts: Readonly<Record<FactKind, (operator: Operator, value: number) => string>> = {
  age: (operator, value) =>
    operator === 'at-least'
      ? t({ id: 'eligibility.fact.age-min', message: '{value} ans ou plus', values: { value } })
      : operator === 'at-most'
        ? t({ id: 'eligibility.fact.age-max', message: '{value} ans ou moins', values: { value } })
        : t({ id: 'eligibility.fact.age', message: '{value} ans', values: { value } }),
  'jobless-months': (operator, value) =>
    operator === 'at-most'
      ? t({
          id: 'eligibility.fact.jobless-max',
          message: 'Sans emploi depuis {value} mois ou moins, d’après la date du dossier',
          values: { value },
        })
      : t({
          id: 'eligibility.fact.jobless-min',
          message: 'Sans emploi depuis {value} mois ou plus, d’après la date du dossier',
          values: { value },
        }),
  'education-level': (operator, value) =>
    operator === 'at-least'
      ? t({ id: 'eligibility.fact.level-min', message: 'Niveau {value} ou plus', values: { value } })
      : t({ id: 'eligibility.fact.level-max', message: 'Niveau {value} ou moins', values: { value } }),
  'lives-in-territory': (_, value) =>
    value === 1
      ? t({ id: 'eligibility.fact.territory', message: 'Habite le territoire' })
      : t({ id: 'eligibility.fact.elsewhere', message: 'Habite hors du territoire' }),
  'lives-in-qpv': (_, value) =>
    value === 1
      ? t({ id: 'eligibility.fact.qpv', message: 'Habite un quartier prioritaire' })
      : t({ id: 'eligibility.fact.no-qpv', message: 'Habite hors d’un quartier prioritaire' }),
}

export const factKindWords: Readonly<Record<FactKind, () => string>> = {
  age: () => t({ id: 'eligibility.kind.age', message: 'Âge' }),
  'jobless-months': () => t({ id: 'eligibility.kind.jobless', message: 'Durée sans emploi, en mois' }),
  'education-level': () => t({ id: 'eligibility.kind.level', message: 'Niveau de formation' }),
  'lives-in-territory': () => t({ id: 'eligibility.kind.territory', message: 'Habite le territoire' }),
  'lives-in-qpv': () => t({ id: 'eligibility.kind.qpv', message: 'Habite un quartier prioritaire' }),
}

export const leafWords = (leaf: JudgedLeaf): string =>
  leaf.kind === 'criterion' ? criterionWord(leaf) : factWords(leaf)

/** The document that a condition asks for and how old it may be. */
export const proofWords = (proof: string | null, months: number | null): string | undefined => {
  if (proof === null) return undefined
  return months === null
    ? proofWord(proof)
    : t({
        id: 'eligibility.proof',
        message: '{proof}, {months, plural, one {# mois au plus} other {# mois au plus}}',
        values: { proof: proofWord(proof), months },
      })
}

export const conditionWords = (
  one: Exclude<Condition, { kind: 'group' }>,
  criteria: readonly KnownCriterion[],
): string => {
  if (one.kind === 'fact') return factWords(one)
  const criterion = criteria.find(({ code }) => code === one.code)
  const proof = one.proof === 'required' ? proofWords(criterion?.proof ?? null, one.proofMonths) : undefined
  const name = criterion ? criterionWord(criterion) : one.code
  return proof ? `${name} (${proof})` : name
}
