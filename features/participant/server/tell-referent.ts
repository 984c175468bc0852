import { settleDeadline, startDeadline } from '#features/deadlines/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import { asksOf, episodeInCharge } from './ask-store.ts'
import { filledForms } from './filled-store.ts'

/** The line of « À faire » of her référent: it runs while something that she asked waits. */
export const tellReferent = async (
  context: Pick<Context, 'tx' | 'now' | 'today'> & Partial<Pick<Context, 'actor'>>,
  personId: string,
): Promise<void> => {
  const { tx, today, actor } = context
  const episode = await episodeInCharge(tx, personId)
  if (!episode) return
  const waits =
    (await asksOf(tx, personId)).some((ask) => ask.outcome === null) ||
    (await filledForms(tx, personId)).some((form) => form.takenAt === null)
  if (!waits) return settleDeadline(context, 'participant-ask', episode.id, actor?.memberId ?? null)
  if (actor) return
  await startDeadline(context, {
    ...{ rule: 'participant-ask', subjectKind: 'pathway', subjectId: episode.id, basisOn: today, personId },
    ...{ pathwayId: episode.id, ownerId: episode.referentId, schemeId: episode.schemeId },
  })
}
