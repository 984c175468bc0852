import type { Block } from '#platform/server/paper/paper.ts'
import { paperClock, paperDay } from '#platform/server/paper/paper-words.ts'
import type { AgendaItem, CommitteeBoard, CommitteeFigure, Meeting, MinutesContent } from '../../contract.ts'
import { markText, moveText, targetText, valueText } from '../figure-words.ts'

export const whenText = ({ heldOn, startsAt }: Pick<Meeting, 'heldOn' | 'startsAt'>): string =>
  `${paperDay(heldOn)}, ${paperClock(startsAt)}`

export const orNothing = (items: readonly string[], nothing: string): readonly Block[] => [
  items.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', text: nothing },
]

export const agendaBlocks = (agenda: readonly Pick<AgendaItem, 'title' | 'detail'>[]): readonly Block[] =>
  orNothing(
    agenda.map(({ title, detail }, at) => `${at + 1}. ${title}${detail ? `\n${detail}` : ''}`),
    'Aucun point à l’ordre du jour.',
  )

/** What was typed, ended as a sentence: another follows it on the line. */
export const sentenceOf = (text: string): string => (/[.!?…]\s*$/.test(text) ? text : `${text}.`)

/** One table a board; `before`: the same figures when the last meeting was signed, where the paper compares them. */
export const boardBlocks = (
  boards: readonly CommitteeBoard[],
  before: ReadonlyMap<string, CommitteeFigure> | null,
): readonly Block[] =>
  boards.length === 0
    ? [{ kind: 'paragraph', text: 'Ce comité ne suit aucune convention à objectifs.' }]
    : boards.flatMap((board): Block[] => [
        { kind: 'paragraph', text: `${board.label}, ${periodText(board.period)}` },
        board.figures.length === 0
          ? { kind: 'paragraph', text: 'Aucun objectif pour cette période.' }
          : {
              kind: 'table',
              header: [
                'Objectif',
                'Réalisé',
                'Cible',
                'Repère',
                ...(before ? ['Depuis le dernier comité'] : []),
              ],
              widths: ['wide', 'narrow', 'narrow', 'narrow', ...(before ? ['narrow' as const] : [])],
              rows: board.figures.map((figure) => figureRow(figure, before)),
            },
      ])

export const figureRow = (
  figure: CommitteeFigure,
  before: ReadonlyMap<string, CommitteeFigure> | null,
): readonly string[] => [
  `${figure.label}${figure.article ? ` (${figure.article})` : ''}`,
  ...[valueText(figure), targetText(figure), markText(figure)],
  ...(before ? [moveText(figure, before.get(figure.objectiveId))] : []),
]

export const periodText = (period: string): string =>
  period === 'whole' ? 'toute la durée' : `année ${period}`

const presences = { present: 'présence', proxy: 'mandat', absent: 'absence' } as const

export const memberText = (member: MinutesContent['members'][number]): string =>
  [
    `${member.name}, ${member.quality}`,
    member.organisation && ` (${member.organisation})`,
    member.isVoting ? '' : ', sans voix',
    ` : ${member.presence === null ? 'présence non notée' : presences[member.presence]}`,
    member.proxyTo && ` donné à ${member.proxyTo}`,
  ]
    .filter(Boolean)
    .join('')

export const quorumText = ({ quorum, members }: Pick<MinutesContent, 'quorum' | 'members'>): string =>
  members.every(({ presence }) => presence === null)
    ? `Quorum : il en faut ${quorum.needed} sur ${quorum.voting} membres qui votent.`
    : `Quorum ${quorum.isReached ? 'atteint' : 'non atteint'} : ${quorum.counted} sur ${quorum.voting} membres qui votent, il en faut ${quorum.needed}.`

export const decisionText = (one: MinutesContent['decisions'][number]): string =>
  [
    `${one.number}. ${one.label}`,
    one.owner && one.dueOn && `${one.owner}, pour le ${paperDay(one.dueOn)}.`,
    one.vote &&
      `Vote : ${one.vote.for} pour, ${one.vote.against} contre, ${one.vote.abstained} ${one.vote.abstained > 1 ? 'abstentions' : 'abstention'}${one.vote.for === one.vote.against && one.vote.state ? `, voix de l’État ${one.vote.state === 'for' ? 'pour' : 'contre'}` : ''}.`,
    one.outcome === 'rejected' && 'Rejetée.',
    one.isDropped && 'Retirée en séance.',
  ]
    .filter(Boolean)
    .join('\n')
