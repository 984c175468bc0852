import type { CalendarDate } from '#kernel/dates.ts'
import { may } from '#platform/server/actor.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import { deleteStaysOf } from './brought-stays-store.ts'
import { alignParticipations, deleteParticipation, insertStay, participationOf } from './enrol-store.ts'
import { dropLines, keepLines } from './keep-lines.ts'

interface BroughtStay {
  readonly operationId: string
  readonly from: CalendarDate
  readonly to: CalendarDate | null
}

/** Whether this member takes people into operations and out of them: on screen as by a file. */
export const mayEnrol = (actor: Context['actor']): boolean => may(actor, 'funding.manage')

/**
 * What an episode that came from another tool was in: one participation per operation, a return is the same record. What
 * Bassin has no questionnaire of is asked for, as for any participant.
 */
export const bringStays = async (
  context: Context,
  { personId, pathwayId }: { readonly personId: string; readonly pathwayId: string },
  stays: readonly BroughtStay[],
): Promise<void> => {
  for (const { operationId, from, to } of stays) {
    const id = await participationOf(context, operationId, { personId, enteredOn: from })
    await insertStay(context, id, { pathwayId, enteredOn: from, exitedOn: to })
    await alignParticipations(context, [id])
    await keepLines(context, [id])
  }
  if (stays.length > 0)
    await audit(context, {
      action: 'funding.brought',
      subjectKind: 'person',
      subjectId: personId,
      details: { count: stays.length },
    })
}

/** Takes them out again; false when a questionnaire was filled since: the caller takes all of it back. */
export const removeBroughtStays = async (context: Context, pathwayId: string): Promise<boolean> => {
  for (const { id, isEmpty } of await deleteStaysOf(context.tx, pathwayId)) {
    if (!isEmpty) {
      await alignParticipations(context, [id])
      await keepLines(context, [id])
      continue
    }
    if (!(await deleteParticipation(context, id))) return false
    await dropLines(context, id)
  }
  return true
}
