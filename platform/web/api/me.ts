import { useQuery } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { route, type Scope } from '#platform/contract/route.ts'
import { call } from './call.ts'
import { Problem } from './problem.ts'
import { queryClient } from './query-client.ts'

const scope = z.enum(['own', 'organisation', 'territory'])

const membership = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  /** e.g. « PLIE et Maison de l'emploi » */
  subtitle: z.string(),
  /** IANA zone in which the territory lives. */
  timeZone: z.string(),
  memberId: z.string(),
  memberName: z.string(),
  density: z.enum(['compact', 'comfortable']),
  roleLabels: z.array(z.string()),
  /** Right → how far it reaches. A right that is absent is not held. */
  rights: z.record(z.string(), scope),
})

/** Who is signed in, with their seats. Answers 401 when nobody is. */
export const readMe = route({
  method: 'GET',
  path: '/api/me',
  summary: 'Who is signed in and where they sit',
  access: 'signed-in',
  reply: z.object({
    user: z.object({ id: z.string(), name: z.string(), email: z.string() }),
    demo: z.boolean(),
    territories: z.array(membership),
  }),
})

export type Me = z.infer<NonNullable<typeof readMe.reply>>
export type Membership = z.infer<typeof membership>
export type { Scope }

const meQuery = {
  queryKey: [readMe.path],
  queryFn: async (): Promise<Me | null> =>
    call(readMe).catch((thrown: unknown) => {
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
