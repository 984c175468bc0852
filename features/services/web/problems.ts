import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'

export const problems: ProblemSentences = {
  'list-unknown': () =>
    t({
      id: 'services.problem.unknown',
      message: 'Ce fichier n’est pas une liste de structures ou de services de data·inclusion v1.',
    }),
  'list-without-line': () =>
    t({ id: 'services.problem.empty', message: 'Ce fichier ne contient aucune ligne.' }),
  'file-unreadable': () =>
    t({
      id: 'services.problem.unreadable',
      message: 'Ce fichier s’arrête au milieu d’une ligne ou ne peut pas être lu.',
    }),
}
