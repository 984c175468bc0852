import { useLoad } from '#platform/web/api/use-load.ts'
import { listIncomingReferrals } from '../contract.ts'

/** How many prescriptions wait for the entry desk. */
export const useWaitingCount = (): number | undefined =>
  useLoad(listIncomingReferrals, { query: {} }).data?.waiting
