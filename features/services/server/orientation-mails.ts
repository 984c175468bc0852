import type { Mail } from '#features/mail/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { OrientationState } from '../rules/orientation-lifecycle.ts'

const french = (date: CalendarDate): string => date.split('-').reverse().join('/')

interface LinkFacts {
  readonly to: string
  readonly serviceName: string
  /** Who accompanies the person, or the territory when a reminder leaves by itself. */
  readonly from: string
  readonly address: string
  readonly linkUntil: CalendarDate
  readonly expiresOn: CalendarDate
}

const howItOpens = ({
  address,
  linkUntil,
  expiresOn,
}: LinkFacts): string => `Pour la lire et répondre, ouvrez ce lien :
${address}

Un code vous sera envoyé à cette adresse à chaque ouverture. Le lien reste ouvert jusqu’au ${french(linkUntil)} ; il n’est fait que pour vous. Sans réponse, la demande expire le ${french(expiresOn)}.
`

/** Names nobody: who is followed is read behind the code. */
export const orientationMail = (facts: LinkFacts): Mail => ({
  template: 'services.orientation-link',
  to: facts.to,
  subject: 'Une personne vous est adressée',
  body: `Bonjour,

${facts.from} vous adresse une personne pour « ${facts.serviceName} ». ${howItOpens(facts)}`,
})

export const reminderMail = (facts: LinkFacts, days: number): Mail => ({
  template: 'services.orientation-reminder',
  to: facts.to,
  subject: `Une demande attend votre réponse depuis ${days} jours`,
  body: `Bonjour,

Une personne vous a été adressée pour « ${facts.serviceName} » il y a ${days} jours, et attend votre réponse. ${howItOpens(facts)}`,
})

interface PersonFacts {
  readonly to: string
  readonly givenName: string
  readonly structureName: string
  /** Words of the reason, when the service does not take her. */
  readonly reason: string | null
}

const sentences: Readonly<Record<OrientationState, (facts: PersonFacts) => readonly string[]>> = {
  sent: ({ structureName }) => [
    `Comme convenu, votre demande est envoyée à ${structureName}.`,
    'Nous vous dirons sa réponse.',
  ],
  accepted: ({ structureName }) => [
    `${structureName} accepte votre demande et va vous joindre.`,
    'Sans nouvelle sous quelques jours, répondez à ce message ou appelez.',
  ],
  refused: ({ structureName, reason }) => [
    `${structureName} ne peut pas répondre à votre demande.`,
    ...(reason ? [`Raison : ${reason}.`] : []),
    'Nous chercherons une autre solution avec vous.',
  ],
  expired: ({ structureName }) => [
    `${structureName} n’a pas répondu à votre demande dans le délai.`,
    'Nous chercherons une autre solution avec vous.',
  ],
  withdrawn: ({ structureName }) => [`Votre demande à ${structureName} est retirée.`],
}

const subjects: Readonly<Record<OrientationState, string>> = {
  sent: 'Votre demande est envoyée',
  accepted: 'Une réponse à votre demande',
  refused: 'Une réponse à votre demande',
  expired: 'Votre demande est restée sans réponse',
  withdrawn: 'Votre demande est retirée',
}

/** To the person, at each move; the subject says nothing of what she looks for (R8). */
export const personMail = (state: OrientationState, facts: PersonFacts): Mail => ({
  template: `services.person-${state}`,
  to: facts.to,
  toPerson: true,
  subject: subjects[state],
  body: [`Bonjour ${facts.givenName},`, '', ...sentences[state](facts)].join('\n'),
})
