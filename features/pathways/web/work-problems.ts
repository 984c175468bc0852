import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { formatDate } from '#platform/web/i18n/dates.ts'
import { t } from '#platform/web/i18n/t.ts'

/** Refusals of entries, contracts, meetings and caseloads, in words. */
export const workProblems: ProblemSentences = {
  'pathway-already-open': () =>
    t({
      id: 'pathways.problem.open',
      message: 'Cette personne a déjà un parcours ouvert dans ce dispositif.',
    }),
  'application-already-open': () =>
    t({
      id: 'pathways.problem.applied',
      message: 'Une candidature de cette personne attend déjà une décision.',
    }),
  'draft-exists': () =>
    t({ id: 'pathways.problem.draft', message: 'Un brouillon existe déjà : terminez-le ou signez-le.' }),
  'already-signed': () =>
    t({ id: 'pathways.problem.signed', message: 'Ce contrat est signé : il change par un avenant.' }),
  'partly-signed': () =>
    t({
      id: 'pathways.problem.partly-signed',
      message: 'Une personne a déjà signé : retirez d’abord les signatures pour corriger.',
    }),
  'nothing-to-withdraw': () =>
    t({ id: 'pathways.problem.no-signature', message: 'Ce contrat n’a plus de signature à retirer.' }),
  'pathway-not-ended': () =>
    t({
      id: 'pathways.problem.not-ended',
      message: 'Ce parcours n’est pas terminé : le bilan s’imprime après la sortie.',
    }),
  'pathway-closed': () => t({ id: 'pathways.problem.closed', message: 'Ce parcours est terminé.' }),
  'party-already-signed': () =>
    t({ id: 'pathways.problem.party', message: 'Cette signature est déjà notée.' }),
  'nothing-on-paper': () =>
    t({
      id: 'pathways.problem.nothing-on-paper',
      message: 'Aucune signature de ce contrat n’est notée sur papier.',
    }),
  'scan-known': () =>
    t({
      id: 'pathways.problem.scan-known',
      message: 'Chaque signature sur papier a déjà sa copie : retirez-la d’abord si ce n’est pas la bonne.',
    }),
  'no-scan': () => t({ id: 'pathways.problem.no-scan', message: 'Ce contrat n’a plus de copie à retirer.' }),
  'content-changed': () =>
    t({
      id: 'pathways.problem.content-changed',
      message:
        'Le contenu a changé depuis la première signature : personne ne le signe. Retirez les signatures, relisez, puis signez de nouveau.',
    }),
  'signer-without-email': () =>
    t({
      id: 'pathways.problem.signer-no-email',
      message:
        'Le dossier n’a pas d’adresse électronique, et Bassin n’envoie pas de SMS : la personne signe d’une autre façon, sur papier par exemple.',
    }),
  'too-many-signing-codes': () =>
    t({
      id: 'pathways.problem.too-many-codes',
      message: 'Cinq codes ont été envoyés en une heure : réessayez plus tard, ou faites signer sur papier.',
    }),
  'signing-code-wrong': () =>
    t({
      id: 'pathways.problem.signing-code',
      message: 'Ce code ne signe pas ce document. Vérifiez-le, ou envoyez-en un autre.',
    }),
  'session-sealed': () =>
    t({
      id: 'pathways.problem.session-sealed',
      message:
        'Cette ligne vient d’une séance clôturée, dont la feuille est scellée : corrigez la présence sur la page de la séance.',
    }),
  'contract-replaced': () =>
    t({ id: 'pathways.problem.replaced', message: 'Une version plus récente a remplacé ce contrat.' }),
  'already-undone': () => t({ id: 'pathways.problem.undone', message: 'C’est déjà annulé.' }),
  'nothing-to-write': () =>
    t({
      id: 'pathways.problem.no-letter',
      message: 'Rien à écrire : aucun rendez-vous à venir, ou aucun référent désigné.',
    }),
  'cannot-be-undone': () =>
    t({ id: 'pathways.problem.no-undo', message: 'Un fichier déjà parti ne se reprend pas.' }),
  'too-many-views': () =>
    t({ id: 'pathways.problem.views', message: 'Vingt vues au plus : retirez-en une d’abord.' }),
  'member-holds-pathways': ({ count, followUps = 0 }) =>
    followUps === 0
      ? t({
          id: 'pathways.problem.holds',
          message:
            '{count, plural, one {# parcours ouvert est} other {# parcours ouverts sont}} encore à cette personne : confiez-les d’abord.',
          values: { count },
        })
      : count === 0
        ? t({
            id: 'pathways.problem.owes',
            message:
              '{followUps, plural, one {# suite de sortie est} other {# suites de sortie sont}} encore à cette personne (appels, justificatifs, situation à six mois) : confiez-les d’abord.',
            values: { followUps },
          })
        : t({
            id: 'pathways.problem.holds-and-owes',
            message:
              '{count, plural, one {# parcours ouvert} other {# parcours ouverts}} et {followUps, plural, one {# suite de sortie} other {# suites de sortie}} (appels, justificatifs, situation à six mois) sont encore à cette personne : confiez-les d’abord.',
            values: { count, followUps },
          }),
  'not-in-the-future': () => t({ id: 'pathways.problem.past', message: 'Choisissez une date à venir.' }),
  'deferred-too-far': ({ months }) =>
    t({
      id: 'pathways.problem.deferred-too-far',
      message:
        'Une candidature s’ajourne {months} mois au plus : au-delà, refusez-la avec une suite proposée.',
      values: { months },
    }),
  'not-after-meeting': () =>
    t({ id: 'pathways.problem.next', message: 'Le prochain rendez-vous vient après cet échange.' }),
  'before-admission': () =>
    t({ id: 'pathways.problem.before-admission', message: 'Cette date est avant l’entrée.' }),
  'before-birth': () =>
    t({ id: 'pathways.problem.before-birth', message: 'Cette date est avant la naissance de la personne.' }),
  'before-application': () =>
    t({ id: 'pathways.problem.before-application', message: 'Cette date est avant la candidature.' }),
  'before-previous': () =>
    t({
      id: 'pathways.problem.before-previous',
      message: 'La désignation précédente commence après cette date.',
    }),
  'already-referent': () =>
    t({ id: 'pathways.problem.already-referent', message: 'Cette personne suit déjà ce parcours.' }),
  'not-a-referent': () =>
    t({ id: 'pathways.problem.not-referent', message: 'Cette personne ne suit pas de parcours.' }),
  'not-for-this-move': () =>
    t({ id: 'pathways.problem.reason', message: 'Ce motif ne va pas avec cette décision.' }),
  'weekly-hours-missing': () =>
    t({
      id: 'pathways.problem.weekly-hours',
      message: 'Écrivez l’activité par semaine, ou pourquoi elle est sous 15 heures.',
    }),
  'weekly-reason-missing': () =>
    t({
      id: 'pathways.problem.weekly',
      message: 'Moins de 15 heures par semaine : écrivez pourquoi dans le brouillon.',
    }),
  'absence-overlaps': ({ from, until }) =>
    t({
      id: 'pathways.problem.absence-overlaps',
      message: 'Une absence est déjà notée du {from} au {until}.',
      values: days(from, until),
    }),
  'cover-absent': ({ from, until }) =>
    t({
      id: 'pathways.problem.cover-absent',
      message:
        'La personne qui répondrait est elle-même absente du {from} au {until} : choisissez quelqu’un d’autre.',
      values: days(from, until),
    }),
  'covers-somebody': ({ from, until }) =>
    t({
      id: 'pathways.problem.covers-somebody',
      message:
        'Un remplacement est déjà prévu du {from} au {until} : il est d’abord confié à quelqu’un d’autre.',
      values: days(from, until),
    }),
  'not-of-the-structure': () =>
    t({
      id: 'pathways.problem.not-of-the-structure',
      message: 'Choisissez une ou un collègue de la même structure, qui suit des parcours.',
    }),
  'absence-past': () =>
    t({ id: 'pathways.problem.absence-past', message: 'Ce dernier jour est déjà passé.' }),
  'share-too-old': ({ years = 10 }) =>
    t({
      id: 'pathways.problem.share-too-old',
      message: 'Il y a plus de {years} ans : vérifiez l’année.',
      values: { years: Number(years) },
    }),
  'share-too-far': ({ months = 12 }) =>
    t({
      id: 'pathways.problem.share-too-far',
      message: 'Dans plus de {months} mois : vérifiez l’année, ou notez-la plus tard.',
      values: { months: Number(months) },
    }),
  'absence-too-long': ({ months = 12 }) =>
    t({
      id: 'pathways.problem.absence-too-long',
      message: 'Plus de {months} mois : confiez plutôt les dossiers à un autre référent.',
      values: { months },
    }),
  'absence-over': () =>
    t({ id: 'pathways.problem.absence-over', message: 'Cette absence est déjà terminée.' }),
  'member-covers-absence': ({ count }) =>
    t({
      id: 'pathways.problem.member-covers',
      message:
        'Cette personne répond pour {count, plural, one {une absence} other {# absences}} en cours ou à venir : mettez-y fin, ou nommez quelqu’un d’autre, d’abord.',
      values: { count },
    }),
}

const days = (from: unknown, until: unknown) => ({
  from: formatDate(String(from)),
  until: formatDate(String(until)),
})
