import type { Mail } from '#features/mail/server/public.ts'

interface AccessMail {
  readonly to: string
  readonly givenName: string
  readonly from: string
  readonly address: string
  /** Last day of the link, `YYYY-MM-DD`. */
  readonly until: string
}

const french = (date: string): string => date.split('-').reverse().join('/')

/** The link alone: the code is spoken or on paper. Nothing says why somebody writes to her. */
export const accessMail = ({ to, givenName, from, address, until }: AccessMail): Mail => ({
  template: 'participant.access',
  to,
  subject: 'Votre page personnelle',
  toPerson: true,
  body: `Bonjour ${givenName},

Voici le lien de votre page. Vous y voyez votre prochain rendez-vous.
${address}

Pour ouvrir la page, il faut un code de 6 chiffres. ${from} vous le donne.
Le lien marche jusqu’au ${french(until)}.
`,
})
