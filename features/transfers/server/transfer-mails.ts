import type { Mail } from '#features/mail/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { paperDay } from '#platform/server/paper/paper-words.ts'
import type { Ended } from './tell-store.ts'

/** To who may answer. Neither the person nor why she moves leaves by mail. */
export const receivedMail = (given: {
  readonly to: string
  readonly name: string
  readonly originName: string
  readonly expiresOn: CalendarDate
  readonly address: string
}): Mail => ({
  template: 'transfers.received',
  to: given.to,
  subject: 'Un transfert attend votre réponse',
  body: [
    `Bonjour ${given.name},`,
    '',
    `${given.originName} vous transmet une personne qui emménage sur votre territoire. Sans réponse, le transfert expire après le ${paperDay(given.expiresOn)}.`,
    '',
    `Transferts reçus : ${given.address}`,
  ].join('\n'),
})

const outcomes: Readonly<Partial<Record<Ended['state'], string>>> = {
  accepted: 'est accepté',
  refused: 'est refusé : le motif est dans le dossier',
  expired: 'a expiré sans réponse',
}

/** To who sent it: what became of it, without the name. */
export const endedMail = ({
  email,
  name,
  destinationName,
  state,
  address,
}: Ended & { readonly address: string }): Mail => ({
  template: 'transfers.ended',
  to: email,
  subject: 'Suite donnée à un transfert',
  body: [
    `Bonjour ${name},`,
    '',
    `Un transfert que vous avez envoyé à ${destinationName} ${outcomes[state] ?? 'est terminé'}.`,
    '',
    `Vous le retrouvez dans le dossier : ${address}`,
  ].join('\n'),
})
