import { recordOutcome, referralAccepted } from '#features/referrals/server/public.ts'
import { newId } from '#kernel/id.ts'
import { on } from '#platform/server/events.ts'
import { receiveApplication } from './create-application.ts'

/**
 * An accepted prescription opens the application in the same transaction. Somebody already accompanied, or whose
 * application already waits, keeps what runs: the prescription is accepted all the same.
 */
export const openFromReferral = on(referralAccepted, async (context, accepted) => {
  const received = await receiveApplication(context, {
    id: newId(context.now.getTime()),
    personId: accepted.personId,
    schemeId: accepted.schemeId,
    referralId: accepted.referralId,
    receivedOn: accepted.acceptedOn,
  })
  const state =
    !received.ok && received.code === 'pathway-already-open' ? 'followed' : 'first-meeting-expected'
  await recordOutcome(context, accepted.referralId, { state })
})
