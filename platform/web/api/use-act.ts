import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { call } from './call.ts'
import type { AnyRoute, ClientInput, ClientReply } from './client-input.ts'
import { asProblem, type Problem } from './problem.ts'

export interface ActOptions<R extends AnyRoute> {
  readonly onDone?: (reply: ClientReply<R>, input: ClientInput<R>) => void
  /** Routes whose replies this act changes: every cached call of them is asked again. */
  readonly refresh?: readonly AnyRoute[]
}

export interface Act<R extends AnyRoute> {
  /** Rejects with the `Problem`; a `Form` catches it, other callers read `problem`. */
  readonly run: (input: ClientInput<R>) => Promise<ClientReply<R>>
  /** For a button: the problem stays in `problem`, nothing is thrown. A second press while it runs is ignored. */
  readonly start: (input: ClientInput<R>) => void
  readonly running: boolean
  readonly problem: Problem | null
  readonly reset: () => void
}

/** What a page does: one write, then the replies it changes are asked again. */
export const useAct = <R extends AnyRoute>(route: R, options: ActOptions<R> = {}): Act<R> => {
  const client = useQueryClient()
  const busy = useRef(false)
  const mutation = useMutation<ClientReply<R>, Error, ClientInput<R>>({
    mutationFn: (input) => call(route, input),
    onSuccess: async (reply, input) => {
      options.onDone?.(reply, input)
      await Promise.all(
        (options.refresh ?? []).map((changed) => client.invalidateQueries({ queryKey: [changed.path] })),
      )
    },
    onSettled: () => {
      busy.current = false
    },
  })
  return {
    run: (input) => mutation.mutateAsync(input),
    start: (input) => {
      if (busy.current) return
      busy.current = true
      mutation.mutate(input)
    },
    running: mutation.isPending,
    problem: mutation.error ? asProblem(mutation.error) : null,
    reset: mutation.reset,
  }
}
