import { boardOfAgreement } from '#features/agreements/server/public.ts'
import type { Actor } from '#platform/server/actor.ts'
import type { CommitteeBoard } from '../contract.ts'
import { isPublishable } from '../rules/published-figure.ts'
import type { Keeping } from './minutes-store.ts'

/**
 * What a committee sees of an agreement, the same whoever asks: counted over the whole territory by somebody who may
 * see no person, so that small cells are out of the note, of the minutes and of what is frozen.
 */
const committeeBoard = async (context: Keeping, agreementId: string): Promise<CommitteeBoard | undefined> => {
  const read = await boardOfAgreement({ ...context, actor: asCommittee(context.actor) }, { agreementId })
  if (!read.ok || !read.value.agreement) return undefined
  const board = read.value
  return {
    ...{ agreementId, label: read.value.agreement.label, period: board.period, asOf: board.asOf },
    figures: board.objectives.map(({ objective, definition, figure, gap, mark, advancement }) => {
      const isHidden = figure.hidden || !isPublishable(definition.unit, figure)
      return {
        ...{ objectiveId: objective.id, article: objective.article, label: objective.label },
        // What a partner counts has the unit that the agreement gave it: « 29 310 heures ».
        unit: definition.unit === 'amount' ? (objective.measured?.unit ?? 'amount') : definition.unit,
        ...{ direction: objective.direction, isHidden, mark },
        ...{ targetMin: objective.target.min, targetMax: objective.target.max },
        ...(isHidden
          ? { value: null, gap: null, advancement: null }
          : { value: figure.value, gap, advancement }),
      }
    }),
  }
}

export const boardsOf = async (
  context: Keeping,
  agreements: readonly { readonly id: string }[],
): Promise<CommitteeBoard[]> => {
  const boards: CommitteeBoard[] = []
  for (const { id } of agreements) {
    const board = await committeeBoard(context, id)
    if (board) boards.push(board)
  }
  return boards
}

const asCommittee = (actor: Actor): Actor => ({ ...actor, rights: new Map([['figures.read', 'territory']]) })
