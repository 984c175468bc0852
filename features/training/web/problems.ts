import type { ProblemSentences } from '#platform/web/api/problem-sentences.ts'
import { t } from '#platform/web/i18n/t.ts'
import { presenceValues } from '../rules/presence.ts'
import { presenceWord } from './words.ts'

export const problems: ProblemSentences = {
  'session-closed': () =>
    t({
      id: 'training.problem.closed',
      message: 'Cette séance est clôturée : une présence s’y corrige, avec sa raison.',
    }),
  'session-not-closed': () =>
    t({
      id: 'training.problem.not-closed',
      message: 'Cette séance n’est pas clôturée : notez la présence, sans correction.',
    }),
  'session-still-open': () =>
    t({
      id: 'training.problem.still-open',
      message: 'L’attestation se donne une fois la séance clôturée.',
    }),
  'not-attended': () =>
    t({
      id: 'training.problem.not-attended',
      message: 'Cette personne n’est notée présente à aucune demi-journée.',
    }),
  'session-draft': () =>
    t({ id: 'training.problem.draft', message: 'Cette séance est un brouillon : ouvrez-la d’abord.' }),
  'session-began': () =>
    t({
      id: 'training.problem.began',
      message: 'La séance a commencé : son jour et ses heures ne changent plus.',
    }),
  'session-began-full': () =>
    t({
      id: 'training.problem.began-full',
      message: 'La séance a commencé et n’a plus assez de places : personne n’y attend plus.',
    }),
  'places-taken': ({ taken }) =>
    t({
      id: 'training.problem.places',
      message: '{taken, plural, one {# place est prise} other {# places sont prises}} : gardez-en autant.',
      values: { taken },
    }),
  'pathway-not-open': () =>
    t({
      id: 'training.problem.pathway',
      message: 'Une des personnes choisies n’a plus de parcours ouvert, ou vous ne la suivez pas.',
    }),
  'presence-noted': () =>
    t({ id: 'training.problem.noted', message: 'Sa présence est notée : sa place ne se rend plus.' }),
  'offer-ended': () =>
    t({
      id: 'training.problem.offer-ended',
      message:
        'Cette offre a pris fin : la place va à la personne suivante. Si personne n’attend, vous pouvez l’inscrire de nouveau.',
    }),
  'half-day-to-come': () =>
    t({
      id: 'training.problem.to-come',
      message: 'Cette demi-journée n’a pas commencé : sa présence se note à partir de son heure.',
    }),
  'presence-signed': () =>
    t({
      id: 'training.problem.presence-signed',
      message:
        'La personne a signé sa présence à cette demi-journée : elle reste. Après la clôture, elle se corrige, avec sa raison.',
    }),
  'presence-noted-since': ({ value }) =>
    t({
      id: 'training.problem.presence-noted-since',
      message:
        'Quelqu’un a noté cette demi-journée entre-temps : {value}. Rien n’a changé ; notez-la de nouveau si c’est à corriger.',
      values: { value: presenceWord(presenceValues.find((one) => one === value) ?? null) },
    }),
  'not-enrolled': () =>
    t({ id: 'training.problem.not-enrolled', message: 'Cette personne n’a pas de place dans la séance.' }),
  'not-present': () =>
    t({ id: 'training.problem.not-present', message: 'Signe seulement qui est noté présent.' }),
  'half-day-signed': () =>
    t({ id: 'training.problem.signed', message: 'Cette demi-journée est déjà signée.' }),
  'no-half-day': () =>
    t({
      id: 'training.problem.no-half',
      message: 'Donnez les heures du matin, de l’après-midi ou des deux.',
    }),
  'hour-missing': () =>
    t({
      id: 'training.problem.hour-missing',
      message: 'Donnez les deux heures de cette demi-journée, ou aucune.',
    }),
  'morning-ends-before-start': () =>
    t({
      id: 'training.problem.morning-reversed',
      message: 'Le matin finit avant de commencer : corrigez l’une des deux heures.',
    }),
  'afternoon-ends-before-start': () =>
    t({
      id: 'training.problem.afternoon-reversed',
      message: 'L’après-midi finit avant de commencer : corrigez l’une des deux heures.',
    }),
  'half-days-overlap': () =>
    t({ id: 'training.problem.overlap', message: 'L’après-midi commence avant la fin du matin.' }),
}
