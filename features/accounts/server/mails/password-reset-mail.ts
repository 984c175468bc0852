import type { Mail } from '#features/mail/server/public.ts'

export const passwordResetMail = (to: string, address: string): Mail => ({
  template: 'accounts.password-reset',
  to,
  subject: 'Choisir un nouveau mot de passe',
  body: `Bonjour,

Pour choisir un nouveau mot de passe, ouvrez ce lien. Il sert une fois, pendant une heure :
${address}

Si vous n’avez rien demandé, ne faites rien : votre mot de passe ne change pas.
`,
})
