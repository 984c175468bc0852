import type { Mail } from '#features/mail/server/public.ts'
import { type Announced, when } from './session-mail.ts'

interface Trainer {
  readonly name: string
  readonly email: string
  /** Page of the session: the mail names nobody. */
  readonly address: string
  /** The place is already held for somebody who waited. */
  readonly isOffered: boolean
}

/** To who trains: a place was given up because an accompaniment ended or is suspended; which one, the page says. */
export const freedMail = (
  session: Announced,
  { name, email, address, isOffered }: Trainer,
  timeZone: string,
): Mail => ({
  template: 'training.place-freed',
  to: email,
  subject: 'Une place se libère dans une séance',
  body: [
    `Bonjour ${name},`,
    '',
    `Une personne n’est plus attendue à la séance ${when(session, timeZone)}.`,
    isOffered
      ? 'Sa place est proposée à la première personne de la liste d’attente.'
      : 'Personne n’attend : la place est libre.',
    '',
    `La séance : ${address}`,
  ].join('\n'),
})
