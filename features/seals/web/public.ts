import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition } from '#platform/web/pages/feature.ts'
import { paths } from './paths.ts'

/** Who reads something that is signed: contracts, attendance sheets, minutes or questionnaires. */
const right = ['pathways.read', 'training.attend', 'pathways.decide', 'funding.read']

export const pages: readonly PageDefinition[] = [
  {
    path: paths.check,
    right,
    load: () => import('./check-page.tsx').then((module) => module.CheckPage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'territory',
    label: () => t({ id: 'seals.nav', message: 'Vérifier un document' }),
    path: paths.check,
    beside: 'territoire',
    right,
    order: 90,
  },
]

export const problems: ProblemSentences = {
  'not-a-fingerprint': () =>
    t({
      id: 'seals.problem.fingerprint',
      message: 'Une empreinte a de 12 à 64 caractères : des chiffres et des lettres de a à f.',
    }),
}
