import { useLoad } from '#platform/web/api/use-load.ts'
import { listRequests, type PrivacyRequest } from '../contract.ts'

export const isWaiting = ({ steps }: PrivacyRequest): boolean =>
  !steps.some((step) => step.kind === 'answered')

/** How many requests on personal data wait for their answer. */
export const useWaiting = (): number | undefined => useLoad(listRequests).data?.items.filter(isWaiting).length
