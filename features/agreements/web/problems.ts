import { t } from '#platform/web/i18n/t.ts'
import { lifeProblems } from './life/problems.ts'
import { valueProblems } from './value-issue-words.ts'

/** What the refusals of an objective and of what is said of it mean. */
export const problems = {
  ...lifeProblems,
  ...valueProblems,
  'before-agreement': () =>
    t({ id: 'agreements.problem.before', message: 'Cette date précède le début de la convention.' }),
  'after-agreement': () =>
    t({ id: 'agreements.problem.after', message: 'Cette date dépasse la fin de la convention.' }),
  'baseline-after-target': () =>
    t({
      id: 'agreements.problem.baseline',
      message: 'La valeur de départ doit être datée d’avant la fin de la période.',
    }),
  'other-amendment': ({ number = '' }) =>
    t({
      id: 'agreements.problem.other-amendment',
      message:
        'C’est l’avenant n° {number} qui change ces cibles : écrivez son numéro, ou laissez ce champ vide.',
      values: { number },
    }),
  'baseline-before-break': () =>
    t({
      id: 'agreements.problem.before-break',
      message: 'Cette valeur de départ précède la rupture de série : elle ne se compare pas.',
    }),
  'ends-before-start': () =>
    t({ id: 'agreements.problem.order', message: 'La fin précède le début. Corrigez l’une des deux dates.' }),
  'target-missing': () =>
    t({ id: 'agreements.problem.target', message: 'Écrivez la cible que cet objectif doit atteindre.' }),
  'target-crossed': () =>
    t({ id: 'agreements.problem.crossed', message: 'Le maximum est plus petit que le minimum.' }),
  'share-over-100': () =>
    t({ id: 'agreements.problem.share', message: 'Une proportion ne dépasse pas 100 %.' }),
  'way-missing': () => t({ id: 'agreements.problem.way', message: 'Dites comment cet objectif est suivi.' }),
  'one-way-at-most': () =>
    t({ id: 'agreements.problem.ways', message: 'Un objectif se suit d’une seule façon.' }),
  'step-after-target': () =>
    t({
      id: 'agreements.problem.step-after',
      message: 'Une cible intermédiaire vient avant la fin de la période.',
    }),
  'step-before-start': () =>
    t({
      id: 'agreements.problem.step-before',
      message: 'Une cible intermédiaire vient après le début de la période.',
    }),
  'step-before-baseline': () =>
    t({
      id: 'agreements.problem.step-baseline',
      message: 'Une cible intermédiaire vient après la valeur de départ.',
    }),
  'step-out-of-order': () =>
    t({ id: 'agreements.problem.step-order', message: 'Cette date n’est pas après la précédente.' }),
  'step-missing': () =>
    t({ id: 'agreements.problem.step-missing', message: 'Écrivez ce qui doit être atteint ce jour-là.' }),
  'step-not-aimed': () =>
    t({ id: 'agreements.problem.step-aim', message: 'La cible finale n’a pas cette borne.' }),
  'step-away-from-target': () =>
    t({
      id: 'agreements.problem.step-away',
      message: 'Chaque cible intermédiaire se rapproche de la cible finale.',
    }),
  'unknown-member': () =>
    t({ id: 'agreements.problem.member', message: 'Cette personne n’est plus membre du territoire.' }),
  'date-to-come': () => t({ id: 'agreements.problem.date', message: 'Choisissez une date passée.' }),
  'one-filter-at-most': () =>
    t({
      id: 'agreements.problem.filters',
      message:
        'Un seul filtre à la fois pour votre rôle : en croisant deux filtres, un chiffre pourrait désigner une personne.',
    }),
  'not-the-owner': () =>
    t({
      id: 'agreements.problem.owner',
      message: 'Seuls la personne responsable de cet objectif et le pilotage peuvent le faire.',
    }),
  'not-a-party': () =>
    t({
      id: 'agreements.problem.party',
      message: 'Votre structure n’est pas partie à cette convention.',
    }),
  'counted-objective': () =>
    t({
      id: 'agreements.problem.counted',
      message: 'Bassin compte cet objectif lui-même : sa valeur ne s’écrit pas.',
    }),
  'told-in-words': () =>
    t({ id: 'agreements.problem.words', message: 'Un objectif qualitatif n’a pas de valeur.' }),
  'already-answered': () =>
    t({ id: 'agreements.problem.answered', message: 'Quelqu’un a déjà répondu. Rechargez la page.' }),
  'own-contestation': () =>
    t({
      id: 'agreements.problem.own',
      message: 'Vous avez proposé cette valeur : quelqu’un d’autre doit répondre.',
    }),
  'columns-missing': () =>
    t({
      id: 'agreements.problem.columns',
      message: 'Il manque une colonne : Objectif, Date et Source sont nécessaires.',
    }),
}
