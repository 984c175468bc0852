import type { Mail } from '#features/mail/server/public.ts'

interface SigningCode {
  readonly to: string
  readonly givenName: string
  /** Who follows her and asks. */
  readonly from: string
  readonly code: string
  readonly minutes: number
  /** « Contrat d’engagement, version 1 ». */
  readonly title: string
  /** What tells it from another. */
  readonly about: readonly string[]
  /** She may type the code on her own page as well. */
  readonly onOwnPage: boolean
}

/** What is signed, in plain words and without a word of its content: a mail is read over a shoulder. */
export const signingCodeMail = (asked: SigningCode): Mail => ({
  template: 'pathways.signing-code',
  to: asked.to,
  toPerson: true,
  subject: 'Votre code',
  body: `Bonjour ${asked.givenName},

Votre code : ${asked.code}

Il sert à signer, avec ${asked.from}, ce document : ${[asked.title, ...asked.about].join(', ')}.

Lisez-le d’abord. Si vous êtes d’accord, dites le code à ${asked.from}${
    asked.onOwnPage ? ', ou tapez-le vous-même sur votre page' : ''
  }.
Si vous n’êtes pas d’accord, ne donnez pas le code : rien n’est signé.
Il sert une fois, pendant ${asked.minutes} minutes.
`,
})
