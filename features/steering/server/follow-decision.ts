import { settleDeadline, startDeadline } from '#features/deadlines/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Decision } from '../contract.ts'
import { isRunning } from '../rules/lifecycles.ts'

/** Keeps the line of « À faire » of its owner: started or moved while the action runs, settled when it ends. */
export const followDecision = async (
  { tx, now, actor }: Pick<Context, 'tx' | 'now'> & { readonly actor: { readonly memberId: string } },
  { id, label, state, ownerId, dueOn }: Pick<Decision, 'id' | 'label' | 'state' | 'ownerId' | 'dueOn'>,
): Promise<void> => {
  if (isRunning(state) && ownerId !== null && dueOn !== null)
    await startDeadline(
      { tx, now },
      {
        ...{
          rule: 'steering-decision',
          subjectKind: 'steering-decision',
          subjectId: id,
          subjectLabel: label,
        },
        ...{ basisOn: dueOn, ownerId },
      },
    )
  else await settleDeadline({ tx, now }, 'steering-decision', id, actor.memberId)
}
