import { formatPhone } from '#kernel/phone.ts'
import type { ChangeKind } from '../../contract/meetings.ts'
import { type Away, awaySentence } from '../mails/away-sentence.ts'
import { changeSentence, changeSubject } from '../mails/changed-appointment-mail.ts'
import { frenchDay, frenchTime } from '../mails/french-moment.ts'

export interface Correspondent {
  readonly name: string
  readonly phone: string | null
  readonly email: string
  /** When she is away today: who answers for her. */
  readonly away: Away | null
}

export interface Words {
  readonly subject: string
  readonly paragraphs: readonly string[]
}

const reach = ({ phone, email, away }: Correspondent): string =>
  away
    ? reach({ name: away.coverName, phone: away.coverPhone, email: away.coverEmail, away: null })
    : phone
      ? `appelez le ${formatPhone(phone)} ou écrivez à ${email}`
      : `écrivez à ${email}`

/** The mail's words on paper: when, where, with whom, and how to ask for another date. */
export const appointmentLetter = (given: {
  readonly personName: string
  readonly by: Correspondent
  readonly at: Date
  readonly place: string | null
  readonly timeZone: string
}): Words => ({
  subject: 'Votre prochain rendez-vous',
  paragraphs: [
    `Bonjour ${given.personName},`,
    `${given.by.name} vous propose un rendez-vous ${frenchDay(given.at, given.timeZone)} à ${frenchTime(given.at, given.timeZone)}${given.place ? `, ${given.place}` : ''}.`,
    `Cette date ne vous convient pas ? ${sentence(reach(given.by))} : nous en trouverons une autre.`,
  ],
})

/** An appointment moved or cancelled, with the former date so that nobody comes for nothing. */
export const changedAppointmentLetter = (given: {
  readonly personName: string
  readonly by: Correspondent
  readonly kind: ChangeKind
  readonly fromAt: Date
  readonly at: Date
  readonly place: string | null
  readonly timeZone: string
}): Words => ({
  subject: changeSubject(given.kind),
  paragraphs: [
    `Bonjour ${given.personName},`,
    changeSentence({
      ...given,
      memberName: given.by.name,
      from: { at: given.fromAt.toISOString(), place: null },
      to: { at: given.at.toISOString(), place: given.place },
    }),
    given.kind === 'moved'
      ? `Cette date ne vous convient pas ? ${sentence(reach(given.by))} : nous en trouverons une autre.`
      : `Pour une autre date, ${reach(given.by)}.`,
  ],
})

export const newReferentLetter = (given: {
  readonly personName: string
  readonly by: Correspondent
}): Words => ({
  subject: 'La personne qui vous accompagne change',
  paragraphs: [
    `Bonjour ${given.personName},`,
    `${given.by.name} vous accompagne désormais. Vos rendez-vous déjà fixés sont maintenus.`,
    ...(given.by.away ? [awaySentence(given.by.name, given.by.away)] : []),
    `Une question ? ${sentence(reach(given.by))}.`,
  ],
})

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
