import type { Mail } from '#features/mail/server/public.ts'

interface Outcome {
  readonly to: string
  /** Of the prescription: the person's name stays inside Bassin. */
  readonly reference: string
  readonly entered: boolean
  readonly reason: string | null | undefined
  readonly redirection: string | null
}

/** What a prescriber reads when a decision is taken on the application that followed her prescription. */
export const outcomeMail = ({ to, reference, entered, reason, redirection }: Outcome): Mail => ({
  template: entered ? 'pathways.entered' : 'pathways.not-entered',
  to,
  subject: `Suite donnée à votre prescription ${reference}`,
  body: [
    'Bonjour,',
    '',
    entered
      ? `La personne que vous avez orientée (prescription ${reference}) entre en accompagnement.`
      : `La personne que vous avez orientée (prescription ${reference}) n’entre pas en accompagnement.`,
    ...(reason ? [`Motif : ${reason}.`] : []),
    ...(redirection ? [`Suite proposée : ${redirection}.`] : []),
    '',
    'Vous retrouvez cette prescription et sa suite dans Bassin.',
  ].join('\n'),
})
