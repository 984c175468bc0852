import type { Mail } from '#features/mail/server/public.ts'

interface OperatorLink {
  readonly to: string
  /** Name of the référent who entrusts the step. */
  readonly from: string
  readonly address: string
  /** Last day of the link, `YYYY-MM-DD`; null while the step has no end. */
  readonly until: string | null
}

const french = (date: string): string => date.split('-').reverse().join('/')

/** Names neither the person nor the step: both are read behind the code. */
export const operatorLinkMail = ({ to, from, address, until }: OperatorLink): Mail => ({
  template: 'pathways.operator-link',
  to,
  subject: 'Une étape vous est confiée',
  body: `Bonjour,

${from} vous confie une étape. Pour la lire et répondre, ouvrez ce lien :
${address}

Un code vous sera envoyé à cette adresse à chaque ouverture. ${until ? `Le lien reste ouvert jusqu’au ${french(until)}` : 'Le lien reste ouvert 30 jours après la fin de l’étape'} ; il n’est fait que pour vous.
`,
})
