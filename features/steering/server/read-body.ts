import { done, refuse } from '#kernel/result.ts'
import { may } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { Body, readBody } from '../contract.ts'
import { lawRulesOn } from '../rules/body-kinds.ts'
import { loadBody } from './body-store.ts'
import { loadMeetingsOf } from './meeting-store.ts'
import { loadSeats } from './seat-store.ts'
import { proxiesOn, quorumPercentOn, quorumSource, rhythmsOn } from './settings.ts'

/** Whoever does not write reads who sits, never where to write to them. */
export const showBody: TerritoryHandler<typeof readBody> = async (context, { params }) => {
  const body = await loadBody(context, params.bodyId)
  if (!body) return refuse('not-found')
  const mayWrite = may(context.actor, 'agreements.write')
  const seats = await loadSeats(context.tx, body.id)
  return done({
    body,
    rules: await rulesOf(context, body),
    seats: mayWrite ? seats : seats.map((seat) => ({ ...seat, email: null })),
    meetings: await loadMeetingsOf(context.tx, body.id),
  })
}

const rulesOf = async ({ tx, today }: Context, { kind }: Body) => {
  const law = lawRulesOn(kind, today)
  return {
    ...{ source: law?.source ?? quorumSource.source, verifiedOn: law?.verifiedOn ?? quorumSource.verifiedOn },
    ...{ isLaw: law !== null, termYears: law?.termYears ?? null },
    ...{ statePrevails: law?.statePrevails ?? false, missions: [...(law?.missions ?? [])] },
    quorumPercent: await quorumPercentOn(tx, kind, today),
    proxiesHeld: await proxiesOn(tx, today),
    rhythmMonths: (await rhythmsOn(tx, today))[kind].months,
  }
}
