import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'

export const problems: ProblemSentences = {
  'meeting-signed': () =>
    t({
      id: 'steering.problem.signed',
      message: 'Le procès-verbal est signé : rien de cette séance ne change plus, une décision s’y corrige.',
    }),
  'meeting-cancelled': () =>
    t({ id: 'steering.problem.cancelled', message: 'Cette séance est annulée : elle ne décide plus rien.' }),
  'meeting-decided': () =>
    t({
      id: 'steering.problem.decided',
      message: 'Cette séance a déjà décidé : elle se signe, elle ne s’annule pas.',
    }),
  'meeting-to-come': () =>
    t({
      id: 'steering.problem.to-come',
      message: 'La séance n’a pas encore eu lieu : attendez son jour ou changez-le.',
    }),
  'meeting-not-signed': () =>
    t({
      id: 'steering.problem.not-signed',
      message: 'Le procès-verbal n’est pas signé : écrivez la décision autrement, sans correction.',
    }),
  'meeting-over': () =>
    t({
      id: 'steering.problem.over',
      message: 'Le jour de la séance est passé : changez-le avant de convoquer.',
    }),
  'before-body': () =>
    t({
      id: 'steering.problem.before-body',
      message: 'Ce comité n’existait pas encore ce jour-là : choisissez un autre jour, ou changez son début.',
    }),
  'body-closed': () =>
    t({
      id: 'steering.problem.closed',
      message: 'Ce comité a pris fin avant ce jour : aucune séance ne s’y prévoit.',
    }),
  'agenda-empty': () =>
    t({ id: 'steering.problem.agenda', message: 'L’ordre du jour est vide : mettez-y au moins un point.' }),
  'deadline-over': () =>
    t({
      id: 'steering.problem.deadline-over',
      message: 'Ce jour est passé : reportez à aujourd’hui au plus tôt.',
    }),
  'deadline-too-far': () =>
    t({
      id: 'steering.problem.deadline-too-far',
      message: 'Cette échéance est à plus de dix ans : vérifiez l’année.',
    }),
  'deadline-unchanged': () =>
    t({
      id: 'steering.problem.deadline-unchanged',
      message: 'C’est déjà l’échéance : choisissez un autre jour.',
    }),
  'owner-unchanged': () =>
    t({
      id: 'steering.problem.owner-unchanged',
      message: 'Cette personne en a déjà la charge : choisissez quelqu’un d’autre.',
    }),
  'nobody-sits': () =>
    t({
      id: 'steering.problem.nobody',
      message: 'Personne n’a de mandat ce jour-là : ajoutez les membres du comité.',
    }),
  'too-many-proxies': ({ most }) =>
    t({
      id: 'steering.problem.proxies',
      message: 'Ce membre porte déjà tous les mandats permis ({most}).',
      values: { most },
    }),
  'too-many-votes': ({ most }) =>
    t({
      id: 'steering.problem.votes',
      message: 'Il y a plus de voix que de membres présents ou représentés ({most}).',
      values: { most },
    }),
  'item-answered': () =>
    t({
      id: 'steering.problem.item',
      message: 'Une décision répond à ce point : il reste à l’ordre du jour.',
    }),
  'decision-followed': () =>
    t({
      id: 'steering.problem.followed',
      message: 'La suite de cette décision a commencé : reportez-la ou confiez-la, sans la réécrire.',
    }),
  'decision-replaced': () =>
    t({ id: 'steering.problem.replaced', message: 'Une correction a déjà remplacé cette décision.' }),
  'chair-absent': () =>
    t({ id: 'steering.problem.chair', message: 'Qui préside doit être noté présent à la séance.' }),
  'unknown-owner': () =>
    t({ id: 'steering.problem.owner', message: 'Choisissez un membre du territoire encore présent.' }),
  'unknown-proxy': () => t({ id: 'steering.problem.member', message: 'Choisissez un membre de ce comité.' }),
  'due-before-meeting': () =>
    t({ id: 'steering.problem.due', message: 'Cette échéance vient avant la séance.' }),
  'unknown-agreement': () =>
    t({
      id: 'steering.problem.agreement',
      message: 'Cette convention n’existe plus : choisissez-en une autre.',
    }),
  'unknown-organisation': () =>
    t({ id: 'steering.problem.organisation', message: 'Cette structure n’est plus à l’annuaire.' }),
}
