import type { Mail } from '#features/mail/server/public.ts'
import { paperClock, paperDay } from '#platform/server/paper/paper-words.ts'
import type { AgendaItem, Meeting } from '../contract.ts'

interface Calling {
  readonly to: string
  readonly name: string
  readonly committee: string
  readonly meeting: Pick<Meeting, 'heldOn' | 'startsAt' | 'place'>
  readonly agenda: readonly AgendaItem[]
  readonly isAgain: boolean
  /** Null for somebody without an access. */
  readonly address: string | null
}

/** Day, place and agenda. No figure of a person goes by mail, and the points say none. */
export const convocationMail = (calling: Calling): Mail => {
  const { heldOn, startsAt, place } = calling.meeting
  return {
    template: 'steering.convocation',
    to: calling.to,
    subject: `${calling.committee} : séance du ${paperDay(heldOn)}`,
    body: [
      `Bonjour ${calling.name},`,
      '',
      ...(calling.isAgain ? ['Cette convocation remplace la précédente.', ''] : []),
      `${calling.committee} : la séance du ${paperDay(heldOn)} se tient à ${paperClock(startsAt)}.`,
      `Lieu : ${place}`,
      '',
      'Ordre du jour :',
      ...calling.agenda.map(({ position, title }) => `${position}. ${title}`),
      ...(calling.address === null ? [] : ['', `La séance et son dossier : ${calling.address}`]),
    ].join('\n'),
  }
}

/** The reason is the one that the page of the meeting shows. */
export const cancellationMail = ({
  to,
  name,
  committee,
  meeting: { heldOn, startsAt },
  reason,
}: Pick<Calling, 'to' | 'name' | 'committee' | 'meeting'> & { readonly reason: string }): Mail => ({
  template: 'steering.cancellation',
  to,
  subject: `${committee} : séance du ${paperDay(heldOn)} annulée`,
  body: [
    `Bonjour ${name},`,
    '',
    `${committee} : la séance du ${paperDay(heldOn)} à ${paperClock(startsAt)} est annulée.`,
    `Raison : ${reason}`,
  ].join('\n'),
})
