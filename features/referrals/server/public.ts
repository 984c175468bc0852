import type { ServerFeature } from '#platform/server/feature.ts'
import { purgeDrafts } from './purge-drafts.ts'
import { referralsRetention } from './retention-part.ts'
import { routes } from './routes.ts'
import { tellRefusedProof } from './tell-refused-proof.ts'
import { watchReferrals } from './watch-referrals.ts'

export { missingBeforeSending } from './check-referral.ts'
export { type AcceptedReferral, referralAccepted } from './events.ts'
export { linesOfSender, type SenderLine } from './lines-of-sender.ts'
export { mayPrescribe } from './may-prescribe.ts'
export { referralPersonRows } from './person-rows.ts'
export { receiveReferral } from './receive-referral.ts'
export { recordOutcome } from './record-outcome.ts'
export { referralSettings } from './referral-settings.ts'
export { takeBackReferral } from './take-back-referral.ts'

export const referralsFeature: ServerFeature = {
  name: 'referrals',
  retention: referralsRetention,
  routes,
  jobs: [watchReferrals, purgeDrafts],
  reactions: [tellRefusedProof],
}
