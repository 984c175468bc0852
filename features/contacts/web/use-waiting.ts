import { useLoad } from '#platform/web/api/use-load.ts'
import { listContacts } from '../contract.ts'

/** How many first contacts wait for an answer of mine or of my colleagues. */
export const useWaiting = (): number | undefined => useLoad(listContacts, { query: {} }).data?.total
