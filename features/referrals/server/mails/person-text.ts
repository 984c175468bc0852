/** Steps at which the person is told. */
export type PersonStep = 'sent' | 'accepted' | 'refused' | 'expired' | 'withdrawn'

export interface PersonFacts {
  readonly givenName: string
  readonly familyName: string
  readonly schemeLabel: string
  /** Null when the sender's kind must not be revealed (R7): « votre interlocuteur » says enough. */
  readonly senderOrganisation: string | null
  readonly redirection: string | null
}

interface PersonText {
  readonly subject: string
  readonly paragraphs: readonly string[]
}

/** The same words for the mail and for the letter to print: calm, without reason nor social fact. */
export const personText = (step: PersonStep, facts: PersonFacts): PersonText => {
  const sender = facts.senderOrganisation ?? 'Votre interlocuteur'
  const hello = `Bonjour ${facts.givenName} ${facts.familyName},`
  const words: Record<PersonStep, PersonText> = {
    sent: {
      subject: 'Votre demande est arrivée',
      paragraphs: [
        `${sender} nous a proposé de vous rencontrer (${facts.schemeLabel}).`,
        'Votre demande est arrivée. Nous vous tiendrons au courant de la suite.',
        'Vous pouvez à tout moment nous demander ce que nous savons de vous, le faire corriger ou dire que vous ne souhaitez pas de suite.',
      ],
    },
    accepted: {
      subject: 'La suite de votre demande',
      paragraphs: [
        `Votre demande auprès de « ${facts.schemeLabel} » est acceptée.`,
        'Nous allons vous proposer un premier rendez-vous.',
      ],
    },
    refused: {
      subject: 'La suite de votre demande',
      paragraphs: [
        `Nous ne pouvons pas donner suite à votre demande auprès de « ${facts.schemeLabel} ».`,
        ...(facts.redirection ? [`Nous vous proposons : ${facts.redirection}.`] : []),
        'Votre interlocuteur peut vous expliquer cette réponse et chercher avec vous une autre solution.',
      ],
    },
    expired: {
      subject: 'Votre demande',
      paragraphs: [
        `Nous n’avons pas pu répondre à temps à votre demande auprès de « ${facts.schemeLabel} ».`,
        'Votre interlocuteur peut la renouveler avec vous.',
      ],
    },
    withdrawn: {
      subject: 'Votre demande',
      paragraphs: [
        `Votre demande auprès de « ${facts.schemeLabel} » a été retirée par votre interlocuteur.`,
        'S’il s’agit d’une erreur, parlez-en avec lui.',
      ],
    },
  }
  const text = words[step]
  return { subject: text.subject, paragraphs: [hello, ...text.paragraphs] }
}
