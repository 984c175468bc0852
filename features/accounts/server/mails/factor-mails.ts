import type { Mail } from '#features/mail/server/public.ts'

export type FactorNews =
  | { readonly template: 'accounts.factor-enrolled'; readonly to: string }
  | { readonly template: 'accounts.recovery-code-used'; readonly to: string; readonly left: number }
  | { readonly template: 'accounts.factor-reset'; readonly to: string; readonly by: string }

const notYou =
  'Si ce n’est pas vous, changez votre mot de passe et prévenez la personne qui administre votre territoire.'

/** Never a code nor a key: a mailbox is not a second factor. */
export const factorMail = (news: FactorNews): Mail => {
  const { template, to } = news
  if (template === 'accounts.factor-enrolled')
    return {
      template,
      to,
      subject: 'Un second facteur protège votre compte',
      body: `Bonjour,

Une application d’authentification vient d’être reliée à votre compte Bassin. Son code vous sera demandé après votre mot de passe.

${notYou}
`,
    }
  if (template === 'accounts.recovery-code-used')
    return {
      template,
      to,
      subject: 'Un code de secours vient de servir',
      body: `Bonjour,

Un code de secours vient d’ouvrir votre compte Bassin. Il vous en reste ${news.left}. Vous pouvez en demander dix autres dans « Mon compte ».

${notYou}
`,
    }
  return {
    template,
    to,
    subject: 'Votre second facteur a été remis à zéro',
    body: `Bonjour,

Le second facteur de votre compte Bassin vient d’être remis à zéro par ${news.by}. Vos sessions sont fermées. À votre prochaine connexion, vous relierez de nouveau une application d’authentification.

${notYou}
`,
  }
}
