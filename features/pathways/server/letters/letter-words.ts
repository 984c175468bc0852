import { formatPhone } from '#kernel/phone.ts'
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

/** « appelez le … ou écrivez à … » */
export const reach = ({ phone, email, away }: Correspondent): string =>
  away
    ? reach({ name: away.coverName, phone: away.coverPhone, email: away.coverEmail, away: null })
    : phone
      ? `appelez le ${formatPhone(phone)} ou écrivez à ${email}`
      : `écrivez à ${email}`

/** Who the letter is for, who signs it and how to answer; when it is about an appointment, when and where. */
export const letterWords = (of: Addressed, timeZone: string): Readonly<Record<string, string>> => {
  const { personName, by, at, place } = of
  const answer = reach(by)
  const absence = by.away ? awaySentence(by.name, by.away) : ''
  const words = { personne: personName, referent: by.name, joindre: sentence(answer), absence }
  if (!at) return words
  return {
    ...words,
    'rendez-vous': `${frenchDay(at, timeZone)} à ${frenchTime(at, timeZone)}`,
    lieu: place ? `, ${place}` : '',
    ...(of.change && changeWords(of, { at, change: of.change }, { answer, timeZone })),
  }
}

/** An appointment moved or cancelled, with the former date so that nobody comes for nothing. */
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
