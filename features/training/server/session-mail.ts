import type { Mail } from '#features/mail/server/public.ts'
import { localTime } from '#kernel/dates.ts'
import { invitation } from './invitation.ts'
import type { StoredSession } from './session-store.ts'

/** What happened to the place of a person. */
export type Told = 'enrolled' | 'waiting' | 'offered' | 'expired' | 'moved' | 'cancelled'

export type Announced = Pick<
  StoredSession,
  'id' | 'publicLabel' | 'startsAt' | 'endsAt' | 'place' | 'version' | 'halfDays'
>

export const subjects: Readonly<Record<Told, string>> = {
  enrolled: 'Votre inscription',
  waiting: 'Votre demande d’inscription',
  offered: 'Une place vous est proposée',
  expired: 'La place proposée n’est plus gardée',
  moved: 'Votre séance change',
  cancelled: 'Votre séance est annulée',
}

export const day = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('fr', { timeZone, weekday: 'long', day: 'numeric', month: 'long' })
    .format(new Date(instant))
    .replace(/ 1 /, ' 1er ')

export const hour = (time: string): string => {
  const [hours, minutes] = time.split(':')
  return minutes === '00' ? `${Number(hours)} h` : `${Number(hours)} h ${minutes}`
}

/** « « Bien commencer sa semaine », mardi 1er décembre, de 9 h à 12 h et de 13 h 30 à 16 h 30 ». */
export const when = ({ publicLabel, startsAt, halfDays }: Announced, timeZone: string): string =>
  `« ${publicLabel} », ${day(startsAt, timeZone)}, ${halfDays
    .map(({ from, to }) => `de ${hour(from)} à ${hour(to)}`)
    .join(' et ')}`

const sentences: Readonly<
  Record<Told, (what: string, session: Announced, until: string) => readonly string[]>
> = {
  enrolled: (what, { place }) => [`Vous êtes inscrit ou inscrite à la séance ${what}.`, `Lieu : ${place}.`],
  waiting: (what) => [
    `La séance ${what} est complète. Vous êtes sur la liste d’attente.`,
    'Si une place se libère, nous vous la proposerons.',
  ],
  offered: (what, { place }, until) => [
    `Une place est libre dans la séance ${what}.`,
    `Lieu : ${place}.`,
    `Elle est gardée pour vous jusqu’au ${until}. Répondez à ce message, ou appelez : oui ou non.`,
  ],
  expired: (what) => [
    `La place proposée dans la séance ${what} n’est plus gardée pour vous.`,
    'Une autre séance vous intéresse ? Répondez à ce message.',
  ],
  moved: (what, { place }) => [
    `La séance à laquelle vous êtes attendu ou attendue a changé : ${what}.`,
    `Lieu : ${place}.`,
  ],
  cancelled: (what) => [
    `La séance ${what} est annulée.`,
    'Pour une autre date, répondez à ce message ou appelez.',
  ],
}

/** To the person, by the public name of the workshop alone (R8), with the session for her calendar. */
export const sessionMail = (
  told: Told,
  session: Announced,
  to: { readonly email: string; readonly givenName: string; readonly until: Date | null },
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): Mail => {
  const until = to.until
    ? `${day(to.until.toISOString(), timeZone)} à ${hour(localTime(to.until, timeZone))}`
    : ''
  const inCalendar = told === 'enrolled' || told === 'moved' || told === 'cancelled'
  return {
    template: `training.${told}`,
    to: to.email,
    toPerson: true,
    subject: subjects[told],
    body: [`Bonjour ${to.givenName},`, '', ...sentences[told](when(session, timeZone), session, until)].join(
      '\n',
    ),
    ...(inCalendar && {
      attachments: [
        {
          name: 'seance.ics',
          mediaType: 'text/calendar',
          content: invitation(
            { ...session, sequence: session.version, isCancelled: told === 'cancelled' },
            now,
          ),
        },
      ],
    }),
  }
}
