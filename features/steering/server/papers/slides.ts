import { paperDay } from '#platform/server/paper/paper-words.ts'
import type { Deck, Slide } from '#platform/server/slides/deck.ts'
import type { CommitteeBoard, Decision } from '../../contract.ts'
import { followingLabels } from '../list-decisions.ts'
import { methodText } from './note.ts'
import { highlights, mostUrgentFirst, type PackContent } from './pack-content.ts'
import { figureRow, periodText, whenText } from './paper-parts.ts'

/** One slide for each part of the note; who presents edits them. */
export const deckOf = (content: PackContent): Deck => {
  const { body, meeting, agenda, territory } = content
  return {
    title: `${body.label}, ${paperDay(meeting.heldOn)}`,
    issuer: territory,
    slides: [
      { kind: 'cover', title: body.label, subtitle: `${territory}\n${whenText(meeting)}\n${meeting.place}` },
      {
        kind: 'points',
        title: 'Ordre du jour',
        points:
          agenda.length > 0
            ? agenda.map(({ position, title }) => `${position}. ${title}`)
            : ['Aucun point pour le moment.'],
      },
      { kind: 'points', title: 'À retenir', points: highlights(content) },
      ...content.boards.map((board) => boardSlide(board, content)),
      decisionsSlide(content.decisions),
      ...agenda.map(
        ({ title, detail }): Slide => ({ kind: 'points', title, points: detail ? [detail] : [] }),
      ),
      { kind: 'points', title: 'Comment lire ces chiffres', points: [methodText] },
    ],
  }
}

const boardSlide = (board: CommitteeBoard, { before }: PackContent): Slide =>
  tableOr('Aucun objectif pour cette période.', {
    title: `${board.label}, ${periodText(board.period)}`,
    header: ['Objectif', 'Réalisé', 'Cible', 'Repère', 'Depuis le dernier comité'],
    widths: [5, 2, 2, 2, 2],
    rows: mostUrgentFirst(board.figures).map((figure) => figureRow(figure, before)),
  })

const decisionsSlide = (decisions: readonly Decision[]): Slide =>
  tableOr('Aucune décision à suivre.', {
    title: 'Suivi des décisions',
    header: ['Décision', 'Responsable', 'Échéance', 'Où elle en est'],
    widths: [6, 3, 2, 2],
    rows: decisions.map(({ label, ownerName, dueOn, following }) => [
      ...[label, ownerName ?? '–', dueOn ? paperDay(dueOn) : '–'],
      following ? followingLabels[following] : '–',
    ]),
  })

/** A table without a line would be a heading over nothing, before the committee: words instead. */
const tableOr = (
  nothing: string,
  { title, ...table }: Omit<Extract<Slide, { kind: 'table' }>, 'kind'>,
): Slide =>
  table.rows.length > 0 ? { kind: 'table', title, ...table } : { kind: 'points', title, points: [nothing] }
