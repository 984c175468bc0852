import { followed } from '#features/people/server/public.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'

/** SQL: the reader of `$from` follows the pathway `w`; everything when `$from` is true. `$1` is the territory. */
export const followsPathway = (from: number): string =>
  `($${from}::boolean or w.referent_id = $${from + 1} or ${followed('w.person_id', from + 1)})`

/** The four values that `followsPathway` reads: whether a right reaches everybody, who, of whom, on which day. */
export const pathwayReader = ({ actor, today }: Pick<Context, 'actor' | 'today'>, right: string) => [
  scopeOf(actor, right) === 'territory',
  ...[actor.memberId, actor.organisationId, today],
]
