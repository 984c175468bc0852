import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { decideLines as contract } from '../../contract.ts'
import { openImport } from './import-access.ts'

/** Decides on lines that may be a known person and were not applied yet; the likeliest file unless one is named. */
export const decideLines: TerritoryHandler<typeof contract> = async (context, { params, body }) => {
  const { tx, actor } = context
  const one = await openImport(context, params.importId, 'lock')
  if (!one) return refuse('not-found')
  if (one.state !== 'rehearsed' && one.state !== 'applied')
    return refuse('move-refused', { params: { move: 'decide', state: one.state, reason: 'wrong-state' } })
  const decided = await tx.query(
    `update exchanges.import_line set choice = $3, chosen_by = $4,
       choice_id = case when $3 = 'attach' then coalesce($5::uuid, (candidates -> 0 ->> 'id')::uuid) end
     where territory_id = $1 and import_id = $2 and verdict = 'possible' and outcome is null
       and ($6::int[] is null and choice is null or number = any($6::int[]))
       and ($5::uuid is null or candidates @> jsonb_build_array(jsonb_build_object('id', $5::text)))
     returning number`,
    [tx.territoryId, one.id, body.choice, actor.memberId, body.personId ?? null, body.numbers ?? null],
  )
  return done({ decided: decided.length })
}
