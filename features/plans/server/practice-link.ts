import { keepReuses } from '#features/library/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'

/** Whether the library of the territory holds that sheet; an action that was inspired by none is in order. */
export const isPractice = async ({ tx }: Pick<Context, 'tx'>, id: string | null): Promise<boolean> => {
  if (id === null) return true
  const known = await tx.query('select from library.published_practice where territory_id = $1 and id = $2', [
    tx.territoryId,
    id,
  ])
  return known.length === 1
}

/** Tells the library which actions took its sheets up; a restricted one and what is under it stay out of it. */
export const keepPracticeReuses = async ({ tx }: Pick<Context, 'tx'>): Promise<void> => {
  const reuses = await tx.query<{ practiceId: string; usedById: string; label: string }>(
    `select a.practice_id as "practiceId", a.id as "usedById", a.label from plans.action a
     join plans.action top on top.territory_id = $1 and top.id = coalesce(a.parent_id, a.id)
     where a.territory_id = $1 and a.practice_id is not null and not top.is_restricted`,
    [tx.territoryId],
  )
  await keepReuses(tx, 'plan-action', reuses)
}
