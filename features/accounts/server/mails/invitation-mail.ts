import type { Mail } from '#features/mail/server/public.ts'

export const invitationMail = (given: {
  readonly email: string
  readonly name: string
  readonly territory: string
  readonly address: string
}): Mail => ({
  template: 'accounts.invitation',
  to: given.email,
  subject: `Votre accès à Bassin, ${given.territory}`,
  body: `Bonjour ${given.name},

Un accès à Bassin vous est ouvert pour le territoire ${given.territory}. Pour le prendre, ouvrez ce lien dans les 8 jours et choisissez un mot de passe :
${given.address}

Si vous avez déjà un compte Bassin avec cette adresse, votre mot de passe habituel suffit.

Si vous n’attendiez pas ce message, ne faites rien.
`,
})
