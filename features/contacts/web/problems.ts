import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'

export const problems: ProblemSentences = {
  'contact-closed': () =>
    t({
      id: 'contacts.problem.closed',
      message: 'Cette demande est close. Vous pouvez en envoyer une nouvelle.',
    }),
  'contact-code-unknown': () =>
    t({
      id: 'contacts.problem.code',
      message: 'Ce code n’ouvre aucune demande. Vérifiez chaque lettre.',
    }),
  'contact-erased': () =>
    t({ id: 'contacts.problem.erased', message: 'Ce qui était écrit est effacé : on n’y répond plus.' }),
}
