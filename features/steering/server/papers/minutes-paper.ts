import { makePaper } from '#features/templates/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { Block } from '#platform/server/paper/paper.ts'
import { paperFile } from '#platform/server/paper/paper-file.ts'
import { paperDay } from '#platform/server/paper/paper-words.ts'
import type { MinutesContent, printMinutes } from '../../contract.ts'
import { decisionsOf } from '../decision-store.ts'
import { loadMeeting } from '../meeting-store.ts'
import { signatureOf } from '../minutes-store.ts'
import { minutesOf } from '../write-minutes.ts'
import { minutesKind } from './kinds.ts'
import {
  agendaBlocks,
  boardBlocks,
  decisionText,
  memberText,
  orNothing,
  quorumText,
  sentenceOf,
  whenText,
} from './paper-parts.ts'

/**
 * Once signed, what was signed is printed, with its fingerprint in the foot and the corrections made since. A cancelled
 * meeting has none: what would be printed as a draft to sign is no minutes.
 */
export const sendMinutes: TerritoryHandler<typeof printMinutes> = async (context, { params, query }) => {
  const meeting = await loadMeeting(context.tx, params.meetingId)
  if (!meeting) return refuse('not-found')
  if (meeting.state === 'cancelled') return refuse('meeting-cancelled')
  const signed = await signatureOf(context.tx, meeting.id)
  const minutes = await minutesOf(context, meeting)
  const corrections = (await decisionsOf(context, meeting.id)).filter(
    ({ correctsNumber }) => correctsNumber !== null,
  )
  await audit(context, {
    ...{ action: 'steering.minutes-printed', subjectKind: 'steering-meeting', subjectId: meeting.id },
  })
  const { paper } = await makePaper(context, minutesKind, {
    words: {
      ...{ comite: minutes.committee, date: whenText(minutes), lieu: minutes.place },
      conventions: minutes.agreements.join(', ') || 'Sans convention',
    },
    parts: {
      ...partsOf(minutes),
      signature: [
        ...signatureBlocks(minutes, signed?.on ?? null),
        ...corrections.map(
          ({ correctsNumber, label, correctionReason }): Block => ({
            kind: 'paragraph',
            text: `Correction de la décision ${correctsNumber} : ${sentenceOf(label)} Motif : ${correctionReason ?? ''}`,
          }),
        ),
      ],
    },
    footer: signed ? `Empreinte ${signed.hash}` : 'Projet, non signé.',
  })
  return done(paperFile(paper, query.format, `proces-verbal-${meeting.heldOn}`))
}

const partsOf = (minutes: MinutesContent): Readonly<Record<string, readonly Block[]>> => ({
  membres: orNothing(minutes.members.map(memberText), 'Aucun membre.'),
  quorum: [{ kind: 'paragraph', text: quorumText(minutes) }],
  ordre: agendaBlocks(minutes.agenda),
  echanges: (minutes.text === '' ? ['Rien n’est écrit.'] : minutes.text.split(/\n{2,}/)).map((text) => ({
    kind: 'paragraph',
    text,
  })),
  decisions: orNothing(minutes.decisions.map(decisionText), 'Aucune décision.'),
  objectifs: boardBlocks(minutes.boards, null),
})

const signatureBlocks = ({ chairs }: MinutesContent, signedOn: string | null): readonly Block[] =>
  signedOn === null
    ? [
        {
          kind: 'signatures',
          places: [{ who: 'La présidence de séance', signed: 'Nom, date et signature :' }],
        },
      ]
    : [
        {
          kind: 'paragraph',
          text: `Signé par ${chairs.join(' et ')}, qui ${chairs.length > 1 ? 'présidaient' : 'présidait'}, le ${paperDay(signedOn)}.`,
        },
      ]
