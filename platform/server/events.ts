import type { Context } from './http/context.ts'

/** A fact that a feature publishes to the others; declared in its contract, carried in the same transaction. */
interface EventKind<Payload> {
  readonly name: string
  readonly payload?: Payload
}

export const eventKind = <Payload>(name: string): EventKind<Payload> => ({ name })

export interface Reaction {
  readonly event: string
  readonly react: (context: Context, payload: never) => Promise<void>
}

export const on = <Payload>(
  event: EventKind<Payload>,
  react: (context: Context, payload: Payload) => Promise<void>,
): Reaction => ({ event: event.name, react: react as Reaction['react'] })

/** Runs the reactions of an event one after the other; one that throws undoes the whole act. */
export const publisher = (reactions: readonly Reaction[]) => {
  const byEvent = Map.groupBy(reactions, (reaction) => reaction.event)
  return async <Payload>(context: Context, event: EventKind<Payload>, payload: Payload): Promise<void> => {
    for (const { react } of byEvent.get(event.name) ?? []) await react(context, payload as never)
  }
}
export type Publish = ReturnType<typeof publisher>
