import type { Mail } from '#features/mail/server/public.ts'
import type { TerritoryAtWork } from '#features/territory/server/public.ts'
import { type Away, awaySentence } from './away-sentence.ts'
import { frenchDay, frenchTime } from './french-moment.ts'

export interface Reminder {
  readonly at: Date
  readonly place: string | null
  readonly email: string
  readonly givenName: string
  readonly memberName: string
  readonly memberPhone: string | null
  /** When she is away on the day of the appointment. */
  readonly away: Away | null
}

/** The day before an appointment. The subject says nothing of why: it is read on locked screens. */
export const reminderMail = (
  reminder: Reminder,
  { timeZone, name }: Pick<TerritoryAtWork, 'timeZone' | 'name'>,
): Mail => ({
  template: 'pathways.reminder',
  to: reminder.email,
  toPerson: true,
  subject: 'Votre rendez-vous de demain',
  body: [
    `Bonjour ${reminder.givenName},`,
    '',
    `Nous vous attendons demain, ${frenchDay(reminder.at, timeZone)}, à ${frenchTime(reminder.at, timeZone)}${
      reminder.place ? `, ${reminder.place}` : ''
    }.`,
    `Vous avez rendez-vous avec ${reminder.memberName}.`,
    ...(reminder.away ? [awaySentence(reminder.memberName, reminder.away)] : []),
    '',
    reminder.memberPhone && !reminder.away
      ? `Un empêchement ? Appelez le ${reminder.memberPhone} : nous trouverons une autre date.`
      : 'Un empêchement ? Prévenez-nous : nous trouverons une autre date.',
    '',
    name,
  ].join('\n'),
})
