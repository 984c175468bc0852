import { loadTerritory } from '#features/territory/server/public.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type {
  AgendaItem,
  Body,
  CommitteeBoard,
  CommitteeFigure,
  Decision,
  DecisionCounts,
} from '../../contract.ts'
import { loadAgenda } from '../agenda-store.ts'
import { boardsOf } from '../board-of-agreement.ts'
import { loadBody } from '../body-store.ts'
import { decisionsToFollow } from '../decision-store.ts'
import { frozenOf } from '../frozen-store.ts'
import { countsOf } from '../list-decisions.ts'
import { heldBefore, loadMeeting, type StoredMeeting } from '../meeting-store.ts'

/** What the note, the slides and the sheet of a meeting all tell; no person is in it. */
export interface PackContent {
  readonly territory: string
  readonly body: Body
  readonly meeting: StoredMeeting
  readonly agenda: readonly AgendaItem[]
  readonly boards: readonly CommitteeBoard[]
  /** By objective: the figures frozen with the last minutes signed before this meeting. */
  readonly before: ReadonlyMap<string, CommitteeFigure>
  readonly decisions: readonly Decision[]
  readonly counts: DecisionCounts
}

/** A signed meeting tells the figures that were frozen with it. */
export const packContent = async (context: Context, meetingId: string): Promise<Result<PackContent>> => {
  const { tx, today } = context
  const meeting = await loadMeeting(tx, meetingId)
  const body = meeting && (await loadBody(context, meeting.bodyId))
  if (!meeting || !body) return refuse('not-found')
  const [last] = await heldBefore(tx, meeting)
  const former = last ? await frozenOf(tx, last.id) : []
  const frozen = meeting.state === 'signed' ? (await frozenOf(tx, meeting.id)).map(({ board }) => board) : []
  const decisions = await decisionsToFollow(context, { bodyIds: [body.id], ownerId: null })
  return done({
    ...{ body, meeting, decisions, counts: countsOf(decisions) },
    territory: (await loadTerritory(tx, today))?.name ?? '',
    agenda: await loadAgenda(tx, meeting.id),
    boards: frozen.length > 0 ? frozen : await boardsOf(context, body.agreements),
    before: new Map(
      former.flatMap(({ board }) => board.figures.map((figure) => [figure.objectiveId, figure] as const)),
    ),
  })
}

/** The first lines of everything: how many objectives are in alert, how the decisions stand. */
export const highlights = ({ boards, counts, decisions }: PackContent): readonly string[] => {
  const figures = boards.flatMap((board) => board.figures)
  const marked = (mark: string) => figures.filter((figure) => figure.mark === mark).length
  const judged = figures.filter(({ mark }) => mark !== null).length
  return [
    judged > 0
      ? `Objectifs jugés : ${judged} sur ${figures.length}. Tenus : ${marked('met')}. À surveiller : ${marked('watch')}. En alerte : ${marked('alert')}.`
      : 'Aucun objectif ne peut être jugé à ce jour.',
    decisions.length > 0
      ? `Décisions : ${counts.done} faites, ${counts.doing} en cours, ${counts['to-do']} à faire, ${counts.late} en retard.`
      : 'Aucune décision à suivre.',
  ]
}

/** Where the objectives that need words come first. */
export const mostUrgentFirst = (figures: readonly CommitteeFigure[]): CommitteeFigure[] => {
  const weight = { alert: 0, watch: 1, met: 2 } as const
  const of = ({ mark }: CommitteeFigure) => (mark === null ? 3 : weight[mark])
  return figures.toSorted((one, other) => of(one) - of(other))
}
