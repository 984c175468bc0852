import { addDays } from '#kernel/dates.ts'
import { done, type Result } from '#kernel/result.ts'
import type { Input, Reply } from '#platform/contract/route.ts'
import type { Actor } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import { JsonText } from '#platform/server/http/replies.ts'
import type { readCockpit } from '../contract.ts'
import { keeping } from '../rules/keeping.ts'
import { publishableExits } from '../rules/small-cells.ts'
import { keepCounts, keptCounts, narrowedCounts } from './cockpit-statements.ts'
import { seesPersons } from './figures-access.ts'
import { narrowingFor } from './narrowing.ts'

/**
 * Three counts, each from its own index alone, the JSON made by PostgreSQL: this page is opened all day long. Those of a
 * big territory are kept a minute, unless `recount` asks for now; whoever counts part of it counts now.
 */
export const showCockpit = async (
  { tx, actor, today, now }: Context,
  { query }: Input<typeof readCockpit>,
): Promise<Result<JsonText>> => {
  const { structures, referents } = narrowingFor(actor, 'figures.read', null, {})
  const values = [tx.territoryId, `${today.slice(0, 4)}-01-01`, today, now.toISOString(), addDays(today, -31)]
  if (structures || referents) {
    const read = () =>
      tx.named<CountedRow>('agreements.cockpit.narrowed', narrowedCounts, [...values, structures, referents])
    const [row] = await tx.commitAfter(read)
    return done(told(actor, row))
  }
  const since = new Date(now.getTime() - (query.recount ? 0 : keeping.seconds * 1000)).toISOString()
  const [row] = await tx.commitAfter(() =>
    tx.named<KeptRow>('agreements.cockpit', keptCounts, [...values, since]),
  )
  if (row?.fresh && row.active >= keeping.from)
    await tx.anew(() =>
      tx.named('agreements.cockpit.keep', keepCounts, [tx.territoryId, today, now.toISOString(), row.body]),
    )
  return done(told(actor, row))
}

interface CountedRow {
  /** The reply, as JSON. */
  readonly body: string
}

interface KeptRow extends CountedRow {
  /** Counted by this very request. */
  readonly fresh: boolean
  readonly active: number
}

/** As PostgreSQL made it for who may see the persons; the classes of exits that could name someone stay in for the others. */
const told = (actor: Actor, row: CountedRow | undefined): JsonText => {
  const body = row?.body ?? ''
  if (seesPersons(actor)) return new JsonText(body)
  const counts = JSON.parse(body) as Reply<typeof readCockpit>
  return new JsonText(JSON.stringify({ ...counts, exits: publishableExits(counts.exits) }))
}
