import { listDeadlines } from '#features/deadlines/contract.ts'
import { useLoad } from '#platform/web/api/use-load.ts'
import { readCaseloadSummary } from '../contract/caseload-summary.ts'

/** Lines of the day that ask for work. */
export const useLateCount = (): number | undefined => {
  const { data } = useLoad(listDeadlines, { query: {} })
  return data && data.mineTotal + data.desks.length
}

export const useOpenCount = (): number | undefined => useLoad(readCaseloadSummary, { query: {} }).data?.open
