import { makePaper } from '#features/templates/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Block, Paper } from '#platform/server/paper/paper.ts'
import { paperDay } from '#platform/server/paper/paper-words.ts'
import type { Decision } from '../../contract.ts'
import { followingLabels } from '../list-decisions.ts'
import { noteKind } from './kinds.ts'
import { highlights, mostUrgentFirst, type PackContent } from './pack-content.ts'
import { agendaBlocks, boardBlocks, orNothing, sentenceOf, whenText } from './paper-parts.ts'

/** What keeps the note to two pages; the sheet of the pack has everything. */
const most = { points: 10, figures: 12, decisions: 8 } as const

export const notePaper = async (context: Context, content: PackContent): Promise<Paper> => {
  const { body, meeting } = content
  const { paper } = await makePaper(context, noteKind, {
    words: {
      comite: body.label,
      date: whenText(meeting),
      lieu: meeting.place,
      conventions: body.agreements.map(({ label }) => label).join(', ') || 'Sans convention',
    },
    parts: {
      retenir: [{ kind: 'list', items: highlights(content) }],
      ordre: agendaOf(content),
      objectifs: objectivesOf(content),
      decisions: decisionsOf(content.decisions),
      methode: [{ kind: 'small', text: methodText }],
    },
  })
  return paper
}

const agendaOf = ({ agenda }: PackContent): readonly Block[] => [
  ...agendaBlocks(agenda.slice(0, most.points).map(({ title }) => ({ title, detail: '' }))),
  ...andMore(agenda.length - most.points, ['autre point', 'autres points'], 'le diaporama'),
]

const objectivesOf = ({ boards, before }: PackContent): readonly Block[] => [
  ...boardBlocks(
    boards.map((board) => ({
      ...board,
      figures: mostUrgentFirst(board.figures).slice(0, most.figures),
    })),
    before,
  ),
  ...andMore(
    boards.reduce((left, { figures }) => left + Math.max(0, figures.length - most.figures), 0),
    ['autre objectif', 'autres objectifs'],
    'la fiche de données',
  ),
]

/** A short list that does not say it was cut is read as the whole. */
const andMore = (left: number, [one, other]: readonly [string, string], where: string): readonly Block[] =>
  left > 0 ? [{ kind: 'small', text: `Et ${left} ${left > 1 ? other : one}, dans ${where}.` }] : []

const decisionsOf = (decisions: readonly Decision[]): readonly Block[] => {
  const running = decisions.filter(({ following }) => following !== 'done' && following !== 'dropped')
  const left = running.length - most.decisions
  return [
    ...orNothing(running.slice(0, most.decisions).map(decisionLine), 'Aucune décision n’attend de suite.'),
    ...andMore(left, ['autre décision', 'autres décisions'], 'la fiche de données'),
  ]
}

const decisionLine = ({ following, label, ownerName, dueOn }: Decision): string => {
  const state = following ? followingLabels[following] : ''
  return `${state.charAt(0).toUpperCase()}${state.slice(1)} : ${sentenceOf(label)} ${ownerName ?? '–'}, ${dueOn ? paperDay(dueOn) : '–'}.`
}

export const methodText =
  'Chiffres comptés à partir des parcours enregistrés, sur tout le territoire. Un nombre de moins de 5 personnes n’est pas publié, ni ce qui le ferait retrouver. ✓ tenu, ◆ sous l’attendu, ▲ écart d’au moins un dixième de la cible (réglage du territoire). Aucune personne accompagnée n’y est nommée.'
