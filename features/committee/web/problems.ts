import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'

export const problems: ProblemSentences = {
  'nobody-on-agenda': () =>
    t({
      id: 'committee.problem.empty',
      message: 'Aucune candidature à l’ordre du jour : il n’y a pas de fiche à imprimer.',
    }),
  'session-signed': () =>
    t({
      id: 'committee.problem.signed',
      message: 'Le procès-verbal est signé : rien de cette séance ne change plus, une décision s’y corrige.',
    }),
  'session-cancelled': () =>
    t({ id: 'committee.problem.cancelled', message: 'Cette séance est annulée : elle ne décide plus rien.' }),
  'session-decided': () =>
    t({
      id: 'committee.problem.decided',
      message: 'Cette séance a déjà décidé : elle se signe, elle ne s’annule pas.',
    }),
  'session-to-come': () =>
    t({
      id: 'committee.problem.to-come',
      message: 'La séance n’a pas encore eu lieu : attendez son jour ou changez-le.',
    }),
  'session-not-signed': () =>
    t({
      id: 'committee.problem.not-signed',
      message: 'Le procès-verbal n’est pas signé : décidez dans la séance, sans correction.',
    }),
  'item-decided': () =>
    t({
      id: 'committee.problem.item-decided',
      message: 'Cette candidature est déjà décidée : elle reste à l’ordre du jour.',
    }),
  'item-not-decided': () =>
    t({
      id: 'committee.problem.not-decided',
      message: 'Cette candidature n’a pas été examinée : elle attend la prochaine séance.',
    }),
  'entry-already-decided': () =>
    t({
      id: 'committee.problem.entered',
      message: 'L’entrée est décidée et le parcours commencé : on le quitte par sa sortie.',
    }),
  'on-later-agenda': () =>
    t({
      id: 'committee.problem.later',
      message: 'Une autre séance a cette candidature à son ordre du jour : décidez-y.',
    }),
}
