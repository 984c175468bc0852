import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'

/** Why a value cannot be true: said under a field, or beside the line of a file. */
export const valueProblems: ProblemSentences = {
  'value-to-come': () =>
    t({ id: 'agreements.issue.to-come', message: 'Cette date n’est pas encore passée.' }),
  'outside-period': () =>
    t({ id: 'agreements.issue.period', message: 'Cette date est hors de la période de l’objectif.' }),
  'term-missing': () =>
    t({ id: 'agreements.issue.term', message: 'Un taux se donne par deux nombres : combien, sur combien.' }),
  'term-zero': () =>
    t({ id: 'agreements.issue.zero', message: 'Le total, en dessous, doit être plus grand que zéro.' }),
  'terms-crossed': () => t({ id: 'agreements.issue.crossed', message: 'Ce nombre dépasse son total.' }),
  'terms-disagree': () =>
    t({
      id: 'agreements.issue.disagree',
      message: 'La valeur n’est pas ce nombre divisé par son total.',
    }),
  'value-missing': () => t({ id: 'agreements.issue.value', message: 'Écrivez la valeur.' }),
  'not-whole': () =>
    t({
      id: 'agreements.issue.whole',
      message: 'On compte ici des personnes : un nombre entier est attendu.',
    }),
  'below-zero': () =>
    t({ id: 'agreements.issue.negative', message: 'Une valeur négative n’a pas de sens ici.' }),
  'parts-disagree': () =>
    t({ id: 'agreements.issue.parts', message: 'La somme des « dont » n’est pas le total.' }),
}

const fileIssues: Readonly<Record<string, () => string>> = {
  'not-a-number': () => t({ id: 'agreements.issue.number', message: 'Un nombre est attendu.' }),
  'not-a-date': () => t({ id: 'agreements.issue.date', message: 'Une date est attendue : 30/06/2026.' }),
  'cell-missing': () => t({ id: 'agreements.issue.cell', message: 'Cette case manque.' }),
  'too-long': () => t({ id: 'agreements.issue.long', message: 'Ce texte est trop long.' }),
  'nir-refused': () =>
    t({
      id: 'agreements.issue.nir',
      message: 'Un numéro de sécurité sociale n’a pas sa place ici : retirez-le de la case.',
    }),
  twice: () =>
    t({ id: 'agreements.issue.twice', message: 'Cet objectif a déjà une valeur ce jour-là plus haut.' }),
  'unknown-objective': () =>
    t({
      id: 'agreements.issue.objective',
      message: 'Aucun objectif de cette convention ne porte ce nom.',
    }),
  'ambiguous-objective': () =>
    t({ id: 'agreements.issue.ambiguous', message: 'Plusieurs objectifs portent ce nom.' }),
  'counted-objective': () =>
    t({ id: 'agreements.issue.counted', message: 'Bassin compte cet objectif lui-même.' }),
}

export const valueIssueWord = (code: string): string =>
  fileIssues[code]?.() ?? valueProblems[code]?.({}) ?? code
