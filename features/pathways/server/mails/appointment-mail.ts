import type { Mail } from '#features/mail/server/public.ts'
import { type Away, awaySentence } from './away-sentence.ts'
import { frenchDay, frenchTime } from './french-moment.ts'

interface Proposed {
  readonly email: string
  readonly givenName: string
  readonly memberName: string
  readonly at: Date
  readonly place: string | null
  readonly timeZone: string
}

/** An appointment proposed to a person, in calm words and without why. */
export const appointmentMail = ({ email, givenName, memberName, at, place, timeZone }: Proposed): Mail => ({
  template: 'pathways.appointment',
  to: email,
  toPerson: true,
  subject: 'Votre prochain rendez-vous',
  body: [
    `Bonjour ${givenName},`,
    '',
    `${memberName} vous propose un rendez-vous ${frenchDay(at, timeZone)} à ${frenchTime(at, timeZone)}${place ? `, ${place}` : ''}.`,
    '',
    'Cette date ne vous convient pas ? Répondez à ce message ou appelez : nous en trouverons une autre.',
  ].join('\n'),
})

/** Tells a person who accompanies her from now on. */
export const newReferentMail = (person: {
  email: string
  givenName: string
  memberName: string
  away: Away | null
}): Mail => ({
  template: 'pathways.new-referent',
  to: person.email,
  toPerson: true,
  subject: 'La personne qui vous accompagne change',
  body: [
    `Bonjour ${person.givenName},`,
    '',
    `${person.memberName} vous accompagne désormais. Vos rendez-vous déjà fixés sont maintenus.`,
    ...(person.away ? [awaySentence(person.memberName, person.away)] : []),
    '',
    'Une question ? Répondez à ce message.',
  ].join('\n'),
})
