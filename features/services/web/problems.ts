import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'

export const problems: ProblemSentences = {
  'service-closed': () => t({ id: 'services.problem.closed', message: 'Ce service n’est plus proposé.' }),
  'service-apart': () =>
    t({
      id: 'services.problem.apart',
      message:
        'Ce service touche à la santé ou à la justice : rien ne s’écrit ici. Imprimez sa fiche et donnez-la à la personne.',
    }),
  'service-without-email': () =>
    t({
      id: 'services.problem.without-email',
      message: 'Ce service n’a pas de courriel : appelez-le, ou donnez sa fiche à la personne.',
    }),
  'orientation-waiting': () =>
    t({ id: 'services.problem.waiting', message: 'Une orientation attend déjà la réponse de ce service.' }),
  'orientation-over': () =>
    t({ id: 'services.problem.over', message: 'Cette orientation n’attend plus de réponse.' }),
  'not-informed': () =>
    t({
      id: 'services.problem.not-informed',
      message: 'Informez d’abord la personne de ce qui est envoyé, et à qui.',
    }),
  'no-phone': () =>
    t({ id: 'services.problem.no-phone', message: 'Son téléphone n’est pas dans le dossier.' }),
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
