import { useQuery } from '@tanstack/react-query'
import { type Me, type Membership, me } from '#platform/contract/me.ts'
import type { Scope } from '#platform/contract/route.ts'
import { call } from './call.ts'
import { Problem } from './problem.ts'
import { queryClient } from './query-client.ts'

export type { Me, Membership, Scope }

const meQuery = {
  queryKey: [me.path],
  queryFn: async (): Promise<Me | null> =>
    call(me).catch((thrown: unknown) => {
      if (thrown instanceof Problem && thrown.status === 401) return null
      throw thrown
    }),
  staleTime: 300_000,
}

/** `undefined` while it loads, `null` when nobody is signed in. */
export const useMe = (): Me | null | undefined => useQuery(meQuery).data

/** Why `useMe` stays undefined, when the server could not be asked. */
export const useMeProblem = (): Error | null => useQuery(meQuery).error

/** After signing in or out, or taking another seat: everything cached belonged to the former session. */
export const forgetSession = async (): Promise<void> => {
  queryClient.clear()
  await queryClient.fetchQuery({ ...meQuery, staleTime: 0 })
}
