import type { Mail } from '#features/mail/server/public.ts'

/** `left`: the territories that were open to this account. */
export const closedAccessMail = (to: string, left: readonly { readonly name: string }[]): Mail => ({
  template: 'accounts.closed-access',
  to,
  subject: 'Votre accès à Bassin est fermé',
  body: `Bonjour,

Vous avez demandé à entrer dans Bassin. Votre accès y est fermé : aucun lien ne peut plus vous faire entrer.
${left.length > 0 ? `\nTerritoire : ${left.map(({ name }) => name).join(', ')}\n` : ''}
Pour revenir, adressez-vous à la personne qui administre Bassin dans votre territoire : elle peut vous inviter.

Si vous n’avez rien demandé, ne faites rien.
`,
})
