import type { Mail } from '#features/mail/server/public.ts'
import type { ChangeKind } from '../../contract/meetings.ts'
import { frenchDay, frenchTime } from './french-moment.ts'

interface Moment {
  readonly at: string
  readonly place: string | null
}

export interface Changed {
  readonly kind: ChangeKind
  readonly memberName: string
  readonly from: Moment
  readonly to: Moment
  readonly timeZone: string
}

const subjects: Readonly<Record<ChangeKind, string>> = {
  moved: 'Votre rendez-vous est déplacé',
  'cancelled-by-team': 'Votre rendez-vous est annulé',
  'cancelled-by-person': 'Votre rendez-vous est annulé',
}

export const changeSubject = (kind: ChangeKind): string => subjects[kind]

/** What changed, in one sentence; the same words on paper. */
export const changeSentence = ({ kind, memberName, from, to, timeZone }: Changed): string => {
  const when = ({ at }: Moment) =>
    `${frenchDay(new Date(at), timeZone)} à ${frenchTime(new Date(at), timeZone)}`
  return kind === 'moved'
    ? `Votre rendez-vous du ${when(from)} avec ${memberName} est déplacé. Il aura lieu ${when(to)}${to.place ? `, ${to.place}` : ''}.`
    : `Votre rendez-vous du ${when(from)} avec ${memberName} est annulé${kind === 'cancelled-by-person' ? ', comme vous l’avez demandé' : ''}.`
}

/** To the person, in calm words and without why. */
export const changedAppointmentMail = (
  changed: Changed & { readonly email: string; readonly givenName: string },
): Mail => ({
  template: changed.kind === 'moved' ? 'pathways.appointment-moved' : 'pathways.appointment-cancelled',
  to: changed.email,
  toPerson: true,
  subject: changeSubject(changed.kind),
  body: [
    `Bonjour ${changed.givenName},`,
    '',
    changeSentence(changed),
    '',
    changed.kind === 'moved'
      ? 'Cette date ne vous convient pas ? Répondez à ce message ou appelez : nous en trouverons une autre.'
      : 'Pour une autre date, répondez à ce message ou appelez.',
  ].join('\n'),
})
