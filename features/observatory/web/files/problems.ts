import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'

export const problems: ProblemSentences = {
  'lists-shared': () =>
    t({
      id: 'observatory.problem.shared',
      message:
        'Ce serveur porte plusieurs territoires, et ces listes sont les mêmes pour tous : qui exploite le serveur les importe.',
    }),
  'official-file-unknown': () =>
    t({
      id: 'observatory.problem.unknown',
      message:
        'Aucune liste connue n’a ces colonnes. Prenez le fichier tel que son producteur le publie, en CSV, sans en changer la première ligne.',
    }),
  'official-file-unreadable': ({ line }) =>
    line === undefined
      ? unreadable()
      : t({
          id: 'observatory.problem.unreadable-from',
          message: 'Ce fichier ne peut plus être lu à partir de la ligne {line} : rien n’en est gardé.',
          values: { line },
        }),
  'official-file-empty': () =>
    t({
      id: 'observatory.problem.empty',
      message: 'Ce fichier ne contient aucune ligne de données : rien n’en est gardé.',
    }),
}

const unreadable = (): string =>
  t({
    id: 'observatory.problem.unreadable',
    message:
      'Ce fichier s’arrête au milieu, porte une valeur impossible ou n’est pas ce que son nom annonce : rien n’en est gardé.',
  })
