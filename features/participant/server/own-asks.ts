import { outcomesOfAsked } from '#features/privacy/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { done } from '#kernel/result.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { OwnAsk, readOwnAsks } from '../contract.ts'
import { asksOf } from './ask-store.ts'
import { ownRequestIds } from './own-request-store.ts'
import { asParticipant, type Visit } from './visit.ts'

/** What she asked on her page and what became of it; who answered, and in which words, stays with the team. */
export const showOwnAsks: OpenHandler<typeof readOwnAsks> = (context) =>
  asParticipant(context, async (visit) => done({ items: [...(await ownAsks(visit))] }))

const ownAsks = async (visit: Visit): Promise<readonly OwnAsk[]> => {
  const { tx, personId, timeZone } = visit
  const asks = (await asksOf(tx, personId)).map(
    ({ kind, words, phone, email, askedAt, settledAt, outcome }): OwnAsk => ({
      ...{ kind, words, values: [phone, email].filter((one) => one !== null), dueOn: null, isLate: false },
      askedOn: localDate(new Date(askedAt), timeZone),
      answeredOn: settledAt && localDate(new Date(settledAt), timeZone),
      outcome: outcome === 'refused' ? 'kept' : outcome,
    }),
  )
  const requests = (await outcomesOfAsked(visit, await ownRequestIds(visit))).map(
    ({ kind, details, receivedOn, dueOn, answeredOn, outcome }): OwnAsk => ({
      kind: kind === 'access' ? 'access' : 'rectification',
      ...{ words: details, values: [], askedOn: receivedOn, answeredOn, outcome },
      dueOn: answeredOn === null ? dueOn : null,
      isLate: answeredOn === null && dueOn < visit.today,
    }),
  )
  return [...asks, ...requests].toSorted((a, b) => b.askedOn.localeCompare(a.askedOn))
}
