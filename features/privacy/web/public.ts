import { lazy } from 'react'
import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition, SlotPart } from '#platform/web/pages/feature.ts'
import { paths } from './paths.ts'
import { useWaiting } from './use-waiting.ts'

export { paths } from './paths.ts'

const right = 'privacy.manage'

export const pages: readonly PageDefinition[] = [
  {
    path: paths.register,
    right,
    load: () => import('./register-page.tsx').then((module) => module.RegisterPage),
  },
  {
    path: paths.declaration,
    right,
    load: () => import('./declaration-page.tsx').then((module) => module.DeclarationPage),
  },
  {
    path: paths.assessment,
    right,
    load: () => import('./assessment-page.tsx').then((module) => module.AssessmentPage),
  },
  {
    path: paths.editAssessment,
    right,
    load: () => import('./assessment-form-page.tsx').then((module) => module.AssessmentFormPage),
  },
  {
    path: paths.archive,
    right: 'people.restore',
    load: () => import('./archive-page.tsx').then((module) => module.ArchivePage),
  },
  {
    path: paths.retention,
    right,
    load: () => import('./retention-page.tsx').then((module) => module.RetentionPage),
  },
  {
    path: paths.requests,
    right,
    load: () => import('./requests-page.tsx').then((module) => module.RequestsPage),
  },
  {
    path: paths.newRequest,
    right,
    load: () => import('./new-request-page.tsx').then((module) => module.NewRequestPage),
  },
  {
    path: paths.request('$requestId'),
    right,
    load: () => import('./request-page.tsx').then((module) => module.RequestPage),
  },
  {
    path: paths.residents('$slug'),
    signedOut: true,
    load: () => import('./residents-page.tsx').then((module) => module.ResidentsPage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'territory',
    label: () => t({ id: 'privacy.nav.requests', message: 'Demandes' }),
    together: () => t({ id: 'privacy.nav', message: 'Données personnelles' }),
    path: paths.requests,
    right,
    count: useWaiting,
    order: 70,
  },
  {
    group: 'territory',
    label: () => t({ id: 'privacy.nav.register', message: 'Registre' }),
    path: paths.register,
    beside: paths.requests,
    right,
    order: 71,
  },
  {
    group: 'territory',
    label: () => t({ id: 'privacy.assessment', message: 'Analyse d’impact' }),
    path: paths.assessment,
    beside: paths.requests,
    right,
    order: 73,
  },
  {
    group: 'territory',
    label: () => t({ id: 'privacy.nav.notices', message: 'Notices' }),
    path: paths.notices,
    beside: paths.requests,
    right,
    order: 72,
  },
  {
    group: 'pathways',
    label: () => t({ id: 'privacy.archive', message: 'Archives' }),
    path: paths.archive,
    beside: 'personnes',
    right: 'people.restore',
    order: 21,
  },
  {
    group: 'territory',
    label: () => t({ id: 'privacy.retention', message: 'Conservation' }),
    path: paths.retention,
    beside: paths.requests,
    right,
    order: 74,
  },
]

const LetterFoot = lazy(async () => ({ default: (await import('./letter-foot.tsx')).LetterFoot }))
export const slots: Readonly<Record<string, readonly SlotPart[]>> = { 'letter.foot': [LetterFoot] }

export const problems: ProblemSentences = {
  'request-answered': () =>
    t({ id: 'privacy.problem.answered', message: 'Cette demande a déjà sa réponse.' }),
  'request-step-done': () => t({ id: 'privacy.problem.step-done', message: 'C’est déjà noté.' }),
  'extension-too-late': () =>
    t({
      id: 'privacy.problem.too-late',
      message: 'Le délai se prolonge dans le premier mois, en le disant à la personne.',
    }),
  'identity-not-checked': () =>
    t({
      id: 'privacy.problem.identity',
      message:
        'Notez d’abord comment l’identité a été vérifiée : une réponse à la mauvaise personne est une violation.',
    }),
  'before-the-request': () =>
    t({ id: 'privacy.problem.before', message: 'Cette date précède la réception de la demande.' }),
  'before-the-regulation': () =>
    t({
      id: 'privacy.problem.before-regulation',
      message: 'Cette date précède le 25 mai 2018, premier jour du RGPD.',
    }),
}
