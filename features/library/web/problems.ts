import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'

export const problems: ProblemSentences = {
  'unknown-practice': () =>
    t({ id: 'library.problem.practice', message: 'Cette fiche n’existe pas sur ce territoire.' }),
  'unknown-licence': () =>
    t({ id: 'library.problem.licence', message: 'Cette licence ne se choisit plus. Prenez-en une autre.' }),
  'inspired-by-itself': () =>
    t({ id: 'library.problem.itself', message: 'Une pratique ne s’inspire pas d’elle-même.' }),
  'unknown-tool': () =>
    t({ id: 'library.problem.tool', message: 'Ce texte n’est plus dans la boîte à outils.' }),
  'unknown-figure': () =>
    t({
      id: 'library.problem.figure',
      message: 'Ce chiffre n’a plus de source. Choisissez-en un autre.',
    }),
  'draft-signed': () =>
    t({
      id: 'library.problem.signed',
      message: 'Ce volet est signé : son texte et ses chiffres ne changent plus.',
    }),
  'draft-empty': () =>
    t({ id: 'library.problem.empty', message: 'Ce volet est vide : ajoutez d’abord un bloc.' }),
}
