import { paths as pathwayPaths } from '#features/pathways/web/public.ts'
import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition, SlotPart } from '#platform/web/pages/feature.ts'
import { LazyEligibilityPanel } from './lazy-panel.tsx'
import { paths } from './paths.ts'

export { JudgedList } from './judged-list.tsx'
export { outcomeMarks as eligibilityMarks, wholeInBrief as eligibilityWord } from './words.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: paths.ruleSets,
    right: 'pathways.decide',
    load: () => import('./rule-sets-page.tsx').then((module) => module.RuleSetsPage),
  },
  {
    path: paths.newRuleSet,
    right: 'agreements.write',
    load: () => import('./new-rule-set-page.tsx').then((module) => module.NewRuleSetPage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'pathways',
    label: () => t({ id: 'eligibility.nav', message: 'Conditions d’entrée' }),
    path: paths.ruleSets,
    beside: pathwayPaths.applications,
    right: 'pathways.decide',
    order: 25,
  },
]

export const slots: Readonly<Record<string, readonly SlotPart[]>> = {
  'application.panel': [LazyEligibilityPanel],
}

export const problems: ProblemSentences = {
  'version-that-day': () =>
    t({
      id: 'eligibility.problem.day',
      message: 'Une version commence déjà ce jour-là : choisissez un autre premier jour.',
    }),
  'version-began': () =>
    t({
      id: 'eligibility.problem.began',
      message: 'Cette version a commencé, ou a déjà servi : écrivez plutôt la suivante.',
    }),
  'group-asks-too-much': () =>
    t({
      id: 'eligibility.problem.count',
      message: 'Un groupe demande plus de conditions qu’il n’en contient.',
    }),
  'condition-twice': () =>
    t({
      id: 'eligibility.problem.twice',
      message: 'Un bloc contient deux fois la même condition : elle compterait double.',
    }),
  'threshold-out-of-range': () =>
    t({
      id: 'eligibility.problem.threshold',
      message: 'Un seuil est hors de portée : la condition ne serait jamais remplie, ou toujours.',
    }),
  'unknown-version': () =>
    t({ id: 'eligibility.problem.version', message: 'Cette version n’existe pas ou plus.' }),
}
