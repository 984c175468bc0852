import { formatPhone } from '#kernel/phone.ts'
import type { ChangeKind } from '../../contract/meetings.ts'
import { type Away, awaySentence } from '../mails/away-sentence.ts'
import { changeSentence, changeSubject } from '../mails/changed-appointment-mail.ts'
import { frenchDay, frenchTime } from '../mails/french-moment.ts'
import type { Addressed } from './letter-store.ts'

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
const reach = ({ phone, email }: Correspondent): string =>
  phone ? `appelez le ${formatPhone(phone)} ou écrivez à ${email}` : `écrivez à ${email}`

/** Who the letter is for, who signs it and how to answer; when it is about an appointment, when and where. */
export const letterWords = (of: Addressed, timeZone: string): Readonly<Record<string, string>> => {
  const { personName, by, at, place } = of
  const answer = reach(by)
  const words = { personne: personName, referent: by.name, joindre: sentence(answer) }
  if (!at) return words
  return {
    ...words,
    'rendez-vous': `${frenchDay(at, timeZone)} à ${frenchTime(at, timeZone)}`,
    lieu: place ? `, ${place}` : '',
    ...(of.change && changeWords(of, { at, change: of.change }, { answer, timeZone })),
  }
}

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
const changeWords = (
  { by, place }: Addressed,
  { at, change }: { readonly at: Date; readonly change: NonNullable<Addressed['change']> },
  { answer, timeZone }: { readonly answer: string; readonly timeZone: string },
) => ({
  objet: changeSubject(change.kind),
  changement: changeSentence({
    ...{ kind: change.kind, memberName: by.name, timeZone },
    from: { at: change.fromAt.toISOString(), place: null },
    to: { at: at.toISOString(), place },
  }),
  suite:
    change.kind === 'moved'
      ? `Cette date ne vous convient pas ? ${sentence(answer)} : nous en trouverons une autre.`
      : `Pour une autre date, ${answer}.`,
})

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
