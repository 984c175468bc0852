import { lazy } from 'react'
import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition, SlotPart } from '#platform/web/pages/feature.ts'
import { paths } from './paths.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: paths.operations,
    right: 'funding.read',
    load: () => import('./operations-page.tsx').then((module) => module.OperationsPage),
  },
  {
    path: paths.newOperation,
    right: 'funding.manage',
    load: () => import('./operation-form-pages.tsx').then((module) => module.NewOperationPage),
  },
  {
    path: paths.operation('$operationId'),
    right: 'funding.read',
    load: () => import('./operation-page.tsx').then((module) => module.OperationPage),
  },
  {
    path: paths.editOperation('$operationId'),
    right: 'funding.manage',
    load: () => import('./operation-form-pages.tsx').then((module) => module.EditOperationPage),
  },
  {
    path: paths.proposals('$operationId'),
    right: 'funding.manage',
    load: () => import('./proposals-page.tsx').then((module) => module.ProposalsPage),
  },
  {
    path: paths.indicators('$operationId'),
    right: 'funding.read',
    load: () => import('./indicators-page.tsx').then((module) => module.IndicatorsPage),
  },
  {
    path: paths.inconsistencies('$operationId'),
    right: 'funding.read',
    load: () => import('./inconsistencies-page.tsx').then((module) => module.InconsistenciesPage),
  },
  {
    path: paths.pieces('$operationId'),
    right: 'funding.read',
    load: () => import('./pieces-page.tsx').then((module) => module.PiecesPage),
  },
  {
    path: paths.file('$operationId'),
    right: 'funding.read',
    load: () => import('./file-page.tsx').then((module) => module.FilePage),
  },
  {
    path: paths.mapping,
    right: 'funding.manage',
    load: () => import('./mapping-page.tsx').then((module) => module.MappingPage),
  },
  {
    path: paths.participation('$participationId'),
    right: 'funding.read',
    load: () => import('./participation-page.tsx').then((module) => module.ParticipationPage),
  },
  {
    path: paths.questionnairePattern,
    right: 'funding.read',
    load: () => import('./questionnaire-page.tsx').then((module) => module.QuestionnairePage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'steering',
    label: () => t({ id: 'funding.nav', message: 'FSE+' }),
    together: () => t({ id: 'funding.nav.together', message: 'FSE+ et contrôles' }),
    path: paths.operations,
    right: 'funding.read',
    order: 35,
  },
]

const PersonPanel = lazy(async () => ({ default: (await import('./person-panel.tsx')).PersonPanel }))
export const slots: Readonly<Record<string, readonly SlotPart[]>> = { 'person.panel': [PersonPanel] }

export const problems: ProblemSentences = {
  'both-in-operation': () =>
    t({
      id: 'funding.problem.both',
      message:
        'Les deux dossiers participent à la même opération FSE+. La gestion FSE+ retire d’abord l’une des deux participations.',
    }),
  'questionnaire-incomplete': () =>
    t({
      id: 'funding.problem.unsignable',
      message:
        'Ce questionnaire n’est pas complet : enregistrez toutes les réponses avant de le faire signer.',
    }),
  'questionnaire-signed': () =>
    t({ id: 'funding.problem.signed', message: 'La personne a déjà signé ces réponses.' }),
  'operation-code-taken': () =>
    t({ id: 'funding.problem.code', message: 'Une opération porte déjà ce numéro.' }),
  'participants-outside': () =>
    t({
      id: 'funding.problem.outside',
      message:
        'Des participants sont entrés hors de ces dates : gardez-les ou retirez d’abord ces personnes.',
    }),
  'report-before-end': () =>
    t({
      id: 'funding.problem.report',
      message: 'Ce bilan couvre toute l’opération : il est remis après son dernier jour.',
    }),
  'hold-too-short': () =>
    t({
      id: 'funding.problem.hold',
      message: 'Les pièces se gardent au moins jusqu’à la fin de l’opération.',
    }),
  'not-proposed': () =>
    t({
      id: 'funding.problem.proposed',
      message: 'Cette liste a changé : une des entrées choisies n’est plus proposée. Rechargez la page.',
    }),
  'nothing-to-resume': () =>
    t({
      id: 'funding.problem.resume',
      message:
        'Cette participation n’est pas à reprendre : elle est ouverte, ou le parcours a pris fin avec elle. Un nouveau parcours est parmi les entrées proposées.',
    }),
  'not-in-operation': () =>
    t({
      id: 'funding.problem.present',
      message: 'Une des personnes choisies a déjà quitté l’opération, ou y est entrée après ce jour.',
    }),
  'questionnaire-filled': () =>
    t({
      id: 'funding.problem.filled',
      message: 'Un questionnaire est rempli : cette participation ne se retire plus.',
    }),
  'piece-not-given': () =>
    t({
      id: 'funding.problem.piece-given',
      message: 'Cette pièce n’est pas arrivée : elle ne se vérifie ni ne se refuse.',
    }),
  'piece-reason-missing': () =>
    t({ id: 'funding.problem.piece-reason', message: 'Dites pourquoi : le motif est gardé.' }),
  'moment-to-come': () =>
    t({
      id: 'funding.problem.moment',
      message: 'Cette personne n’est pas sortie de l’opération : ce questionnaire viendra ensuite.',
    }),
  'export-incomplete': ({ total }) =>
    t({
      id: 'funding.problem.incomplete',
      message:
        'Le fichier ne part pas : {total, plural, one {# cellule attendue est vide} other {# cellules attendues sont vides}}.',
      values: { total },
    }),
  'indicator-sensitive': () =>
    t({ id: 'funding.problem.sensitive', message: 'Un chiffre sensible ne s’ouvre sur personne.' }),
  'mapping-that-day': () =>
    t({
      id: 'funding.problem.mapping-day',
      message: 'Une version commence déjà ce jour-là : choisissez un autre premier jour.',
    }),
  'mapping-began': () =>
    t({
      id: 'funding.problem.mapping-began',
      message: 'Ces colonnes servent déjà : écrivez plutôt la version suivante.',
    }),
  'mapping-never-in-force': ({ from }) =>
    t({
      id: 'funding.problem.mapping-early',
      message: 'Avant le {from}, cette version ne servirait jamais : choisissez un jour plus tard.',
      values: { from: formatDate(String(from)) },
    }),
  'header-twice': () =>
    t({
      id: 'funding.problem.header-twice',
      message: 'Une autre colonne porte déjà cet en-tête : qui lit le fichier les confondrait.',
    }),
  'column-twice': () =>
    t({ id: 'funding.problem.column-twice', message: 'Une colonne est gardée deux fois.' }),
  'nothing-answered': () =>
    t({
      id: 'funding.problem.nothing-answered',
      message:
        'Aucune réponse n’est donnée : rien n’est enregistré. « Refuse de répondre » et « Injoignable » sont des réponses.',
    }),
  'unknown-question': () =>
    t({ id: 'funding.problem.question', message: 'Ce questionnaire ne pose pas cette question.' }),
  'unknown-choice': () =>
    t({ id: 'funding.problem.choice', message: 'Ce choix n’existe pas dans cette question.' }),
  'collected-too-early': ({ from }) =>
    t({
      id: 'funding.problem.early',
      message: 'Cette situation s’observe à partir du {from}.',
      values: { from: formatDate(String(from)) },
    }),
}
