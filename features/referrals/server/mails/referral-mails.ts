import type { Mail } from '#features/mail/server/public.ts'
import { frenchDate } from './french-date.ts'

/** What a mail about a prescription needs; the person's name never enters a subject. */
export interface MailFacts {
  readonly reference: string
  readonly givenName: string
  readonly familyName: string
  readonly schemeLabel: string
  readonly senderName: string | null
  readonly territoryName: string
}

type Text = Omit<Mail, 'to'>

const mail = (template: string, facts: MailFacts, subject: string, lines: readonly string[]): Text => ({
  template,
  subject,
  body: [...lines, '', facts.territoryName].join('\n'),
})

const toSender = (template: string, facts: MailFacts, subject: string, lines: readonly string[]): Text =>
  mail(template, facts, `${subject} (${facts.reference})`, [
    facts.senderName ? `Bonjour ${facts.senderName},` : 'Bonjour,',
    '',
    ...lines,
  ])

/** The initials are enough for the sender; the name stays behind his sign-in. */
const initials = ({ givenName, familyName }: MailFacts): string =>
  `${givenName.slice(0, 1)}. ${familyName.slice(0, 1)}.`

export const receivedMail = (facts: MailFacts, answerDueOn: string): Text =>
  toSender('referrals.received', facts, 'Votre prescription est arrivée', [
    `Votre prescription pour ${initials(facts)} vers « ${facts.schemeLabel} » est arrivée.`,
    `Une réponse vous est due au plus tard le ${frenchDate(answerDueOn)}.`,
  ])

export const questionMail = (facts: MailFacts): Text =>
  toSender('referrals.question', facts, 'Une précision vous est demandée', [
    `Une précision est demandée sur votre prescription pour ${initials(facts)}.`,
    'Connectez-vous pour la lire et y répondre : sans réponse, la prescription expire.',
  ])

export const acceptedMail = (facts: MailFacts): Text =>
  toSender('referrals.accepted', facts, 'Votre prescription est acceptée', [
    `Votre prescription pour ${initials(facts)} vers « ${facts.schemeLabel} » est acceptée.`,
    'Vous pouvez en suivre la suite dans « Mes prescriptions ».',
  ])

export const refusedMail = (facts: MailFacts, reason: string, redirection: string | null): Text =>
  toSender('referrals.refused', facts, 'Réponse à votre prescription', [
    `Votre prescription pour ${initials(facts)} vers « ${facts.schemeLabel} » n’est pas retenue.`,
    `Motif : ${reason}`,
    ...(redirection ? [`Orientation proposée : ${redirection}`] : []),
  ])

export const proofRefusedMail = (facts: MailFacts): Text =>
  toSender('referrals.proof-refused', facts, 'Une pièce est à redonner', [
    `Une pièce de votre prescription pour ${initials(facts)} est à redonner.`,
    'Connectez-vous pour lire laquelle et pourquoi, dans « Mes prescriptions ».',
  ])

export const expiredMail = (facts: MailFacts): Text =>
  toSender('referrals.expired', facts, 'Votre prescription a expiré', [
    `Votre prescription pour ${initials(facts)} n’a pas reçu de réponse dans le délai : elle a expiré.`,
    'Vous pouvez en envoyer une nouvelle ou joindre la cellule d’entrée.',
  ])

export const deskReminderMail = (
  facts: Pick<MailFacts, 'territoryName' | 'reference' | 'senderName'>,
  days: number,
  expiresOn: string,
): Text => ({
  template: 'referrals.desk-reminder',
  subject: `Une prescription attend depuis ${days} jours (${facts.reference})`,
  body: [
    'Bonjour,',
    '',
    `La prescription ${facts.reference} attend une réponse depuis ${days} jours.`,
    `Sans réponse, elle expire le ${frenchDate(expiresOn)}.`,
    '',
    facts.territoryName,
  ].join('\n'),
})
