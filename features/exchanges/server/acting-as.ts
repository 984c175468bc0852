import { localDate } from '#kernel/dates.ts'
import type { Scope } from '#platform/contract/route.ts'
import type { Actor } from '#platform/server/actor.ts'
import type { Context, Services } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

/** Who asked for a work in the background, with the rights of that moment: what the row keeps. */
export type AskedBy = Omit<Actor, 'rights'> & {
  readonly rights: Readonly<Record<string, Scope>>
  readonly timeZone: string
}

export const askedBy = ({ actor, timeZone }: Pick<Context, 'actor' | 'timeZone'>): AskedBy => ({
  ...actor,
  rights: Object.fromEntries(actor.rights),
  timeZone,
})

/** The context of a job that goes on with what a member asked. It has no HTTP request: a use case that reads one cannot run here. */
export const actAs = (
  services: Services,
  tx: TerritoryTransaction,
  asked: AskedBy,
  requestId: string,
): Context => {
  const { rights, timeZone, ...who } = asked
  const now = services.clock.now()
  const context: Omit<Context, 'request'> = {
    tx,
    actor: { ...who, rights: new Map(Object.entries(rights)) },
    now,
    today: localDate(now, timeZone),
    timeZone,
    requestId,
    services,
  }
  return context as Context
}
