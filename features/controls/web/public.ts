import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition } from '#platform/web/pages/feature.ts'
import { paths } from './paths.ts'

export const pages: readonly PageDefinition[] = [
  {
    path: paths.samples,
    right: 'controls.read',
    load: () => import('./samples-page.tsx').then((module) => module.SamplesPage),
  },
  {
    path: paths.draw,
    right: 'controls.draw',
    load: () => import('./draw-page.tsx').then((module) => module.DrawPage),
  },
  {
    path: paths.sample('$sampleId'),
    right: 'controls.read',
    load: () => import('./sample-page.tsx').then((module) => module.SamplePage),
  },
  {
    path: paths.sheet('$sampleId', '$sessionId'),
    right: 'controls.read',
    load: () => import('./sheet-page.tsx').then((module) => module.ControlSheetPage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'steering',
    label: () => t({ id: 'controls.nav', message: 'Contrôles' }),
    path: paths.samples,
    // One line of the rail with the operations of the FSE+, for who has both.
    beside: 'fse',
    right: 'controls.read',
    home: { weight: 45, right: 'controls.receive' },
    order: 40,
  },
]

export const problems: ProblemSentences = {
  'not-a-controller': () =>
    t({
      id: 'controls.problem.not-controller',
      message: 'Cette personne n’a pas le rôle de contrôle sur ce territoire.',
    }),
  'population-empty': () =>
    t({
      id: 'controls.problem.empty',
      message: 'Aucun dossier ne répond à ces choix : élargissez la période.',
    }),
  'sample-not-open': () =>
    t({ id: 'controls.problem.not-open', message: 'Cet échantillon n’ouvre plus de dossier.' }),
  'sample-full': () =>
    t({ id: 'controls.problem.full', message: 'Cet échantillon a 500 dossiers, le plus possible.' }),
  'file-already-in-sample': () =>
    t({ id: 'controls.problem.already', message: 'Ce dossier est déjà dans l’échantillon.' }),
  'size-twice': () =>
    t({
      id: 'controls.problem.size-twice',
      message: 'Une taille en dossiers ou en pourcentage, pas les deux.',
    }),
  'share-too-big': ({ files, most }) =>
    t({
      id: 'controls.problem.share',
      message: 'Cette part fait {files} dossiers : {most} au plus.',
      values: { files, most },
    }),
  'opens-until-past': () =>
    t({ id: 'controls.problem.past', message: 'Le dernier jour est passé : choisissez-en un à venir.' }),
  'opens-until-too-far': ({ months }) =>
    t({
      id: 'controls.problem.too-far',
      message: 'Un échantillon ouvre des dossiers {months} mois au plus.',
      values: { months },
    }),
}
