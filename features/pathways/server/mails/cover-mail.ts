import type { Mail } from '#features/mail/server/public.ts'
import { formatFrenchDay, frenchDay, frenchTime } from './french-moment.ts'

interface Cover {
  readonly to: string
  readonly name: string
  readonly awayName: string
  readonly count: number
  readonly fromOn: string
  readonly untilOn: string
  /** Page of the day. */
  readonly address: string
}

const files = (count: number): string =>
  count === 0
    ? 'Aucun dossier n’est ouvert à ce jour'
    : count === 1
      ? 'Un dossier vous est ouvert'
      : `${count} dossiers vous sont ouverts`

/** To who answers for a colleague. No name of a person followed leaves by mail, nor why the colleague is away. */
export const coverMail = ({ to, name, awayName, count, fromOn, untilOn, address }: Cover): Mail => ({
  template: 'pathways.cover',
  to,
  subject: 'Vous remplacez une ou un collègue',
  body: [
    `Bonjour ${name},`,
    '',
    `Vous répondez pour ${awayName} du ${formatFrenchDay(fromOn)} au ${formatFrenchDay(untilOn)} inclus.`,
    `${files(count)} ces jours-là seulement.`,
    '',
    `Ce qui est à faire : ${address}`,
  ].join('\n'),
})

/** To a person whose appointment is held by somebody else, in calm words and without why. */
export const coveredAppointmentMail = (given: {
  readonly email: string
  readonly givenName: string
  readonly memberName: string
  readonly coverName: string
  readonly at: Date
  readonly timeZone: string
}): Mail => ({
  template: 'pathways.appointment-covered',
  to: given.email,
  toPerson: true,
  subject: 'Votre prochain rendez-vous',
  body: [
    `Bonjour ${given.givenName},`,
    '',
    `Votre rendez-vous ${frenchDay(given.at, given.timeZone)} à ${frenchTime(given.at, given.timeZone)} est maintenu. ${given.coverName} vous recevra à la place de ${given.memberName}.`,
    '',
    'Cette date ne vous convient pas ? Répondez à ce message ou appelez : nous en trouverons une autre.',
  ].join('\n'),
})
