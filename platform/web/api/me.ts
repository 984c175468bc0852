import { useQuery } from '@tanstack/react-query'
import { type Me, type Membership, me } from '#platform/contract/me.ts'
import type { Scope } from '#platform/contract/route.ts'
import { call } from './call.ts'
import { Problem } from './problem.ts'
import { queryClient } from './query-client.ts'
import { whenSessionEnds } from './session-end.ts'

export type { Me, Membership, Scope }

const meQuery = {
  queryKey: [me.path],
  queryFn: async (): Promise<Me | null> =>
    call(me).catch((thrown: unknown) => {
      if (thrown instanceof Problem && thrown.status === 401) return null
      throw thrown
    }),
  // Nobody is there: whoever comes back to the window may have signed in elsewhere.
  staleTime: (query: { state: { data?: Me | null | undefined } }) =>
    query.state.data === null ? 0 : 300_000,
}

whenSessionEnds(() =>
  queryClient.setQueryData<Me | null>(meQuery.queryKey, (former) =>
    former === undefined ? undefined : null,
  ),
)

/** Asks again, whatever is already known. */
export const askWhoIsThere = (): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: meQuery.queryKey })

/** `undefined` while it loads, `null` when nobody is signed in. */
export const useMe = (): Me | null | undefined => useQuery(meQuery).data

/** Why `useMe` stays undefined, when the server could not be asked. */
export const useMeProblem = (): Error | null => useQuery(meQuery).error

/** After signing in or out, or taking another seat: everything cached belonged to the former session. */
export const forgetSession = async (): Promise<void> => {
  queryClient.clear()
  await queryClient.fetchQuery({ ...meQuery, staleTime: 0 })
}
