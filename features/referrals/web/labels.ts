import type { State } from '#platform/web/design/state-mark.tsx'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { exitClasses, Outcome, OutcomeState, ReferralState, RefusalCode, verdicts } from '../contract.ts'

export const stateLabels = (): Record<ReferralState, string> => ({
  draft: t({ id: 'referrals.state.draft', message: 'Brouillon' }),
  sent: t({ id: 'referrals.state.sent', message: 'Envoyée' }),
  'question-asked': t({ id: 'referrals.state.question', message: 'Précision demandée' }),
  accepted: t({ id: 'referrals.state.accepted', message: 'Acceptée' }),
  refused: t({ id: 'referrals.state.refused', message: 'Non retenue' }),
  expired: t({ id: 'referrals.state.expired', message: 'Expirée' }),
  withdrawn: t({ id: 'referrals.state.withdrawn', message: 'Retirée' }),
})

export const stateShapes: Readonly<Record<ReferralState, State>> = {
  draft: 'todo',
  sent: 'doing',
  'question-asked': 'warn',
  accepted: 'ok',
  refused: 'info',
  expired: 'warn',
  withdrawn: 'todo',
}

export const refusalLabels = (): Record<RefusalCode, string> => ({
  'outside-perimeter': t({ id: 'referrals.refusal.outside', message: 'Hors du territoire' }),
  'not-eligible': t({ id: 'referrals.refusal.not-eligible', message: 'Critères non remplis' }),
  'already-followed': t({ id: 'referrals.refusal.followed', message: 'Déjà accompagnée ailleurs' }),
  'other-scheme-fits': t({
    id: 'referrals.refusal.other-scheme',
    message: 'Un autre service convient mieux',
  }),
  'no-place': t({ id: 'referrals.refusal.no-place', message: 'Pas de place avant longtemps' }),
  unreachable: t({ id: 'referrals.refusal.unreachable', message: 'Personne injoignable' }),
  'person-declined': t({ id: 'referrals.refusal.declined', message: 'La personne ne souhaite pas de suite' }),
  incomplete: t({ id: 'referrals.refusal.incomplete', message: 'Informations insuffisantes' }),
  duplicate: t({ id: 'referrals.refusal.duplicate', message: 'Prescription en double' }),
  other: t({ id: 'referrals.refusal.other', message: 'Autre motif' }),
})

export const verdictLabels = (): Record<(typeof verdicts)[number], string> => ({
  known: t({ id: 'referrals.verdict.known', message: 'Personnes connues' }),
  possible: t({ id: 'referrals.verdict.possible', message: 'Peut-être connues' }),
  unknown: t({ id: 'referrals.verdict.unknown', message: 'Inconnues' }),
})

export const exitLabels = (): Record<(typeof exitClasses)[number], string> => ({
  'positive-employment': t({ id: 'referrals.exit.job', message: 'Sortie en emploi' }),
  'positive-training': t({ id: 'referrals.exit.training', message: 'Sortie en formation' }),
  'other-dynamic': t({ id: 'referrals.exit.dynamic', message: 'Autre sortie dynamique' }),
  neutral: t({ id: 'referrals.exit.neutral', message: 'Sortie neutre' }),
  negative: t({ id: 'referrals.exit.none', message: 'Sortie sans solution' }),
  reorientation: t({ id: 'referrals.exit.reorientation', message: 'Réorientation' }),
})

const outcomeLabels = (): Record<OutcomeState, string> => ({
  'first-meeting-expected': t({ id: 'referrals.outcome.meeting', message: 'Premier rendez-vous attendu' }),
  'decision-expected': t({ id: 'referrals.outcome.decision', message: 'Décision attendue' }),
  deferred: t({ id: 'referrals.outcome.deferred', message: 'Décision reportée' }),
  'not-admitted': t({ id: 'referrals.outcome.not-admitted', message: 'Non admise' }),
  'without-follow-up': t({ id: 'referrals.outcome.without', message: 'Sans suite' }),
  admitted: t({ id: 'referrals.outcome.admitted', message: 'Entrée validée' }),
  followed: t({ id: 'referrals.outcome.followed', message: 'Accompagnée' }),
  suspended: t({ id: 'referrals.outcome.suspended', message: 'Accompagnement suspendu' }),
  consolidation: t({ id: 'referrals.outcome.consolidation', message: 'En emploi ou formation, suivie' }),
  exited: t({ id: 'referrals.outcome.exited', message: 'Sortie' }),
})

/** « Entrée le 2 déc. 2025, dernière étape : Formation qualifiante, sortie en emploi le 31 août 2026 » */
export const outcomeWords = (outcome: Outcome): string => {
  const entry = outcome.enteredOn && enteredWords(outcome.enteredOn)
  const step = stepWords(outcome)
  const parts =
    outcome.state === 'exited' && outcome.exitClass
      ? [entry, step, exitWords(outcome, outcome.exitClass)]
      : [outcomeLabels()[outcome.state], entry, step]
  return upperFirst(parts.filter(Boolean).map(lowerFirst).join(', '))
}

const enteredWords = (day: string): string =>
  t({ id: 'referrals.outcome.since', message: 'entrée le {date}', values: { date: formatDate(day) } })

const outcomeStep = ({ stepLabel, stepEnglish }: Outcome): string | null =>
  (currentLanguage() === 'en' ? stepEnglish : null) ?? stepLabel

const stepWords = (outcome: Outcome): string | null => {
  const step = outcomeStep(outcome)
  if (step === null) return null
  return outcome.stepIsOver
    ? t({ id: 'referrals.outcome.last-step', message: 'dernière étape : {step}', values: { step } })
    : t({ id: 'referrals.outcome.step', message: 'étape : {step}', values: { step } })
}

/** « Sortie en emploi le 31 août 2026 » */
const exitWords = ({ exitedOn }: Outcome, exitClass: NonNullable<Outcome['exitClass']>): string => {
  const exit = exitLabels()[exitClass]
  return exitedOn
    ? t({
        id: 'referrals.outcome.exit-on',
        message: '{exit} le {date}',
        values: { exit, date: formatDate(exitedOn) },
      })
    : exit
}

const lowerFirst = (words: string | null): string =>
  words ? words.charAt(0).toLowerCase() + words.slice(1) : ''
const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

export const moveLabel = (move: string): string => {
  const words: Readonly<Record<string, string>> = {
    send: t({ id: 'referrals.move.send', message: 'Envoyée' }),
    ask: t({ id: 'referrals.move.ask', message: 'Précision demandée' }),
    answer: t({ id: 'referrals.move.answer', message: 'Précision donnée' }),
    accept: t({ id: 'referrals.move.accept', message: 'Acceptée' }),
    refuse: t({ id: 'referrals.move.refuse', message: 'Non retenue' }),
    withdraw: t({ id: 'referrals.move.withdraw', message: 'Retirée' }),
    expire: t({ id: 'referrals.move.expire', message: 'Expirée sans réponse' }),
  }
  return words[move] ?? move
}
