import type { Mail } from '#features/mail/server/public.ts'

export const linkCodeMail = (to: string, code: string): Mail => ({
  template: 'accounts.link-code',
  to,
  subject: 'Votre code',
  body: `Bonjour,

Votre code : ${code}

Il sert une fois, pendant 10 minutes. Si vous n’avez rien demandé, ne faites rien : sans ce code, le lien ne s’ouvre pas.
`,
})
