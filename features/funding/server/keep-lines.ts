import { type DeadlineRuleCode, settleDeadline, startDeadline } from '#features/deadlines/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import { loadExpected } from './keep-lines-store.ts'

/**
 * Makes the lines of « À faire » of these participations those that their dates and their questionnaires ask for. The
 * exit is asked of the référent, then of the fund manager's desk as well: both lines end with the questionnaire.
 */
export const keepLines = async (context: Context, ids: readonly string[]): Promise<void> => {
  for (const one of await loadExpected(context.tx, ids)) {
    const expected: readonly (readonly [DeadlineRuleCode, CalendarDate | null])[] = [
      ['funding-entry', one.entryDone ? null : one.enteredOn],
      ['funding-exit', one.exitDone ? null : one.exitedOn],
      ['funding-exit-desk', one.exitDone ? null : one.exitedOn],
      ['funding-month-6', one.laterDone ? null : one.exitedOn],
    ]
    for (const [rule, basisOn] of expected)
      if (basisOn === null) await settleDeadline(context, rule, one.id, context.actor.memberId)
      else
        await startDeadline(context, {
          ...{ rule, subjectKind: 'participation', subjectId: one.id, basisOn },
          ...{ personId: one.personId, pathwayId: one.pathwayId },
          ...{ ownerId: one.referentId, schemeId: one.schemeId },
        })
  }
}

/** Nothing is expected of a participation that was removed. */
export const dropLines = async (context: Context, id: string): Promise<void> => {
  for (const rule of ['funding-entry', 'funding-exit', 'funding-exit-desk', 'funding-month-6'] as const)
    await settleDeadline(context, rule, id, context.actor.memberId)
}
