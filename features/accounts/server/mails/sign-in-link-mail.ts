import type { Mail } from '#features/mail/server/public.ts'

export const signInLinkMail = (to: string, address: string): Mail => ({
  template: 'accounts.sign-in-link',
  to,
  subject: 'Votre lien de connexion',
  body: `Bonjour,

Pour entrer dans Bassin sans mot de passe, ouvrez ce lien puis appuyez sur « Entrer ». Il sert une fois, pendant 15 minutes :
${address}

Si vous n’avez rien demandé, ne faites rien : sans ce lien, personne n’entre.
`,
})
