import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition } from '#platform/web/pages/feature.ts'
import { personPaths } from './person-paths.ts'

/** Pages of a person's pathway and of the operators, one block a page. */
export const personPages: readonly PageDefinition[] = [
  {
    path: personPaths.file('$personId'),
    right: 'people.read',
    load: () => import('./file/person-page.tsx').then((module) => module.PersonPage),
  },
  {
    path: personPaths.episodes('$personId'),
    right: 'people.read',
    load: () => import('./file/episodes-page.tsx').then((module) => module.EpisodesPage),
  },
  {
    path: personPaths.proofs('$personId'),
    right: 'people.read',
    load: () => import('./exits/after-page.tsx').then((module) => module.AfterPage),
  },
  {
    path: personPaths.diagnosis('$personId'),
    right: 'pathways.follow',
    load: () => import('./diagnosis/diagnosis-page.tsx').then((module) => module.DiagnosisPage),
  },
  {
    path: personPaths.newDiagnosis('$personId'),
    right: 'pathways.diagnose',
    load: () => import('./diagnosis/new-diagnosis-page.tsx').then((module) => module.NewDiagnosisPage),
  },
  {
    path: personPaths.brakeFigures,
    right: 'pathways.follow',
    load: () => import('./diagnosis/brake-figures-page.tsx').then((module) => module.BrakeFiguresPage),
  },
  {
    path: personPaths.newStep('$personId'),
    right: 'pathways.follow',
    load: () => import('./steps/new-step-page.tsx').then((module) => module.NewStepPage),
  },
  {
    path: personPaths.step('$personId', '$stepId'),
    right: 'pathways.read',
    load: () => import('./steps/step-page.tsx').then((module) => module.StepPage),
  },
  {
    path: personPaths.suspend('$personId'),
    right: 'pathways.follow',
    load: () => import('./exits/suspend-page.tsx').then((module) => module.SuspendPage),
  },
  {
    path: personPaths.job('$personId'),
    right: 'pathways.follow',
    load: () => import('./exits/job-page.tsx').then((module) => module.JobPage),
  },
  {
    path: personPaths.exit('$personId'),
    right: 'pathways.follow',
    load: () => import('./exits/exit-page.tsx').then((module) => module.ExitPage),
  },
  {
    path: personPaths.correctExit('$personId'),
    right: 'pathways.override',
    load: () => import('./exits/exit-page.tsx').then((module) => module.CorrectExitPage),
  },
  {
    path: personPaths.entrusted,
    right: 'steps.operate',
    load: () => import('./operator/entrusted-pages.tsx').then((module) => module.EntrustedPage),
  },
  {
    path: personPaths.entrustedStep('$stepId'),
    right: 'steps.operate',
    load: () => import('./operator/entrusted-pages.tsx').then((module) => module.EntrustedStepPage),
  },
  {
    path: 'operateur/$token',
    signedOut: true,
    load: () => import('./operator/linked-page.tsx').then((module) => module.LinkedPage),
  },
  {
    path: 'photo/$token',
    signedOut: true,
    load: () => import('./exits/photo-page.tsx').then((module) => module.PhotoPage),
  },
]

export const operatorNavigation: readonly NavEntry[] = [
  {
    group: 'work',
    label: () => t({ id: 'pathways.entrusted.title', message: 'Étapes confiées' }),
    path: personPaths.entrusted,
    right: 'steps.operate',
    home: { weight: 80 },
    letter: 'e',
    order: 10,
  },
]

/** Refusals of steps, suspensions, jobs and exits, in words. */
export const personProblems: ProblemSentences = {
  'not-suspended': () =>
    t({ id: 'pathways.problem.not-suspended', message: 'Ce parcours n’est plus suspendu.' }),
  'before-contract': () =>
    t({
      id: 'pathways.problem.before-contract',
      message: 'Le contrat n’est pas signé : une étape ne se prescrit pas encore.',
    }),
  'pathway-already-closed': () =>
    t({ id: 'pathways.problem.already-closed', message: 'Ce parcours est déjà clôturé.' }),
  'unknown-step-type': () =>
    t({ id: 'pathways.problem.step-type', message: 'Choisissez un type de la liste.' }),
  'unknown-theme': () => t({ id: 'pathways.problem.theme', message: 'Choisissez un thème de la liste.' }),
  'diagnosis-moved': () =>
    t({
      id: 'pathways.problem.diagnosis-moved',
      message: 'Un autre diagnostic a été enregistré entre-temps : rouvrez la page pour partir de lui.',
    }),
  'nothing-rated': () => t({ id: 'pathways.problem.nothing-rated', message: 'Évaluez au moins un thème.' }),
  'before-last-diagnosis': () =>
    t({
      id: 'pathways.problem.before-last-diagnosis',
      message: 'Cette date vient avant le diagnostic précédent.',
    }),
  'brake-left-out': () =>
    t({
      id: 'pathways.problem.brake-left-out',
      message: 'Chaque frein en cours se note de nouveau ou se lève.',
    }),
  'lifted-without-day': () =>
    t({ id: 'pathways.problem.lifted-without-day', message: 'Dites quel jour le frein a été levé.' }),
  'day-without-lifting': () =>
    t({
      id: 'pathways.problem.day-without-lifting',
      message: 'Choisissez « Frein levé », ou retirez ce jour.',
    }),
  'lifted-out-of-time': () =>
    t({
      id: 'pathways.problem.lifted-out-of-time',
      message: 'Un frein se lève entre le jour où il est relevé et celui de ce diagnostic.',
    }),
  'dates-reversed': () => t({ id: 'pathways.problem.dates', message: 'La fin vient avant le début.' }),
  'date-in-future': () => t({ id: 'pathways.problem.date-future', message: 'Cette date est dans le futur.' }),
  'before-start': () =>
    t({ id: 'pathways.problem.before-start', message: 'Cette date vient avant le début.' }),
  'observed-too-soon': ({ from }) =>
    t({
      id: 'pathways.problem.observed-too-soon',
      message: 'Trop tôt pour ce point : il s’observe à partir du {day}.',
      values: { day: formatDate(String(from)) },
    }),
  'return-before-start': () =>
    t({ id: 'pathways.problem.return', message: 'Le retour prévu vient après le début de la suspension.' }),
  'end-missing': () =>
    t({ id: 'pathways.problem.end', message: 'Ce contrat a une fin : notez son dernier jour.' }),
  'half-and-day': () =>
    t({
      id: 'pathways.problem.half',
      message: 'Ce jour est déjà noté autrement : en journée ou par demi-journées, pas les deux.',
    }),
  'step-not-running': () =>
    t({
      id: 'pathways.problem.not-running',
      message: 'Acceptez ou commencez l’étape avant de noter des présences.',
    }),
  'no-operator-email': () =>
    t({ id: 'pathways.problem.no-email', message: 'Cette étape n’a pas de courriel d’opérateur.' }),
  'step-over': () =>
    t({ id: 'pathways.problem.step-over', message: 'Cette étape est finie depuis plus de 30 jours.' }),
  'exit-before-contract': ({ date }) =>
    t({
      id: 'pathways.problem.exit-early',
      message: 'La sortie ne peut pas précéder le contrat{when}.',
      values: { when: date ? ` (${formatDate(String(date))})` : '' },
    }),
  'job-before-entry': ({ date }) =>
    t({
      id: 'pathways.problem.job-early',
      message:
        'Un emploi trouvé ne peut pas précéder l’entrée ({date}) : un emploi déjà tenu se note dans la situation.',
      values: { date: formatDate(String(date)) },
    }),
  'exit-already-revoked': () =>
    t({ id: 'pathways.problem.revoked', message: 'Cette sortie a déjà été corrigée.' }),
  'unknown-job': () => t({ id: 'pathways.problem.job', message: 'Choisissez un emploi de ce parcours.' }),
  'unknown-reason': () =>
    t({ id: 'pathways.problem.listed-reason', message: 'Choisissez un motif de la liste.' }),
  'attempts-missing': ({ attempts }) =>
    t({
      id: 'pathways.problem.attempts',
      message:
        '« Injoignable » se note après trois tentatives par deux moyens ; {attempts} notée(s) pour l’instant.',
      values: { attempts },
    }),
  'proof-not-received': () =>
    t({ id: 'pathways.problem.proof', message: 'Cette preuve n’est pas encore reçue.' }),
  'proof-settled': () =>
    t({ id: 'pathways.problem.settled', message: 'Cette preuve est déjà vérifiée ou refusée.' }),
}
