import type { Mail } from '#features/mail/server/public.ts'

export const answerTemplate = 'contacts.answer'

/** Nothing in it says what was asked: a subject is read on locked screens. */
export const answerMail = (facts: {
  readonly to: string
  readonly body: string
  readonly organisationName: string | null
  readonly territoryName: string
  readonly followUpAddress: string
}): Mail => ({
  template: answerTemplate,
  to: facts.to,
  toPerson: true,
  subject: 'Une réponse à votre message',
  body: [
    'Bonjour,',
    facts.body,
    `Pour répondre : ${facts.followUpAddress}\nIl vous faut votre code.`,
    facts.organisationName ?? facts.territoryName,
  ].join('\n\n'),
})
