import { everyTerritory, type TerritoryAtWork } from '#features/territory/server/public.ts'
import type { Actor } from '#platform/server/actor.ts'
import type { Job } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { settleAnswer } from './await-answer.ts'
import { lateOffersOf, listedOf, moveEnrolment, sessionsWithLateOffers } from './enrolment-store.ts'
import { offerFreePlaces } from './offer-places.ts'
import { loadSession, lockSession } from './session-store.ts'
import { tell } from './tell-persons.ts'

/** A place that was not answered for in time goes to the next who waits. */
export const expireOffers: Job = {
  name: 'training.expire-offers',
  cron: '*/10 * * * *',
  run: async (services) => {
    const now = services.clock.now()
    await everyTerritory(services, (tx, territory) => expireOffersOf(tx, now, territory))
  },
}

const nil = '00000000-0000-0000-0000-000000000000'

/** The same of one territory. */
export const expireOffersOf = async (
  tx: TerritoryTransaction,
  now: Date,
  { timeZone }: Pick<TerritoryAtWork, 'timeZone'>,
): Promise<void> => {
  const work = { tx, now, timeZone, actor: clock(tx.territoryId) }
  for (const id of await sessionsWithLateOffers(work)) {
    const session = await lockSession(work, id)
    const late = await lateOffersOf(work, id)
    if (!session || late.length === 0) continue
    await tell(work, session, 'expired', await listedOf(work, id, late))
    for (const enrolmentId of late) {
      await moveEnrolment(work, { enrolmentId, move: 'expire', to: 'expired', by: null })
      await settleAnswer(work, enrolmentId, null)
    }
    const after = await loadSession(work, id)
    if (after) await offerFreePlaces(work, after)
  }
}

/** Nobody: the clock reads a session and has no right on it. */
const clock = (territoryId: string): Actor => ({
  ...{ userId: nil, memberId: nil, territoryId, organisationId: nil, name: '' },
  ...{ roleCodes: [], teamIds: [], rights: new Map() },
})
