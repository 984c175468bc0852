import { followed, openTo } from '#features/people/server/public.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'

export type Reading = Pick<Context, 'tx' | 'actor' | 'today'>

/** The three values that `reached` reads: everything, or the member and her organisation. `$1` is the territory. */
export const readerOf = ({ actor, today }: Reading, right: 'funding.read' | 'funding.answer') => [
  scopeOf(actor, right) === 'territory',
  actor.memberId,
  actor.organisationId,
  today,
]

/** SQL: the reader of `$from` sees this person; a référent whom she follows, a controller whom a sample opens. */
export const reached = (personId: string, from: number): string =>
  `($${from}::boolean or ${openTo(personId, from + 1)})`

/** SQL: the same for an answer, which a file open for reading alone does not allow. */
export const reachedToAnswer = (personId: string, from: number): string =>
  `($${from}::boolean or ${followed(personId, from + 1)})`
