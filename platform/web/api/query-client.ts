import { QueryClient } from '@tanstack/react-query'
import { Problem } from './problem.ts'

/** A refusal is an answer: only a lost network or a server error is tried again, twice. */
const worthAnotherTry = (failures: number, thrown: Error): boolean =>
  failures < 2 && !(thrown instanceof Problem && thrown.status >= 400 && thrown.status < 500)

/**
 * Without a line, a call fails and says so: kept aside in silence, it would leave later, on its own.
 * One cache for the page's life, in memory only: no personal data is kept in the browser.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      ...{ staleTime: 10_000, gcTime: 120_000, retry: worthAnotherTry, refetchOnWindowFocus: true },
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})
