import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { addressOf, call } from './call.ts'
import type { AnyRoute, ClientInput, ClientReply, LooseInput } from './client-input.ts'

interface LoadOptions {
  /** `false` waits, e.g. for two letters in a search. */
  readonly enabled?: boolean
  /** Keeps the former rows on screen while the next ones come (sorting, filters, search). */
  readonly keepWhileLoading?: boolean
  /** Asks again at this interval, for work in progress. */
  readonly everyMs?: number
  /** `keep`: not asked again when the window comes back, e.g. a file whose every opening is written down. */
  readonly onFocus?: 'keep'
  /** `ask`: never shown from what was read before, e.g. what a form starts from and an act has just changed. */
  readonly onMount?: 'ask'
}

const keyOf = (route: AnyRoute, input: LooseInput): readonly unknown[] => [
  route.path,
  route.method,
  addressOf(route, input),
  input.body ?? null,
]

/** What a page reads. `Loaded` shows its three states: `<Loaded from={people}>{(reply) => …}</Loaded>`. */
export const useLoad = <R extends AnyRoute>(
  route: R,
  input: ClientInput<R> = {} as ClientInput<R>,
  options: LoadOptions = {},
): UseQueryResult<ClientReply<R>> => {
  const result = useQuery<ClientReply<R>>({
    queryKey: keyOf(route, input as LooseInput),
    queryFn: ({ signal }) => call(route, { ...input, signal }),
    enabled: options.enabled ?? true,
    ...(options.keepWhileLoading ? { placeholderData: keepPreviousData } : {}),
    ...(options.onFocus === 'keep' ? { refetchOnWindowFocus: false, refetchOnReconnect: false } : {}),
    ...(options.onMount === 'ask' ? { refetchOnMount: 'always' } : {}),
    ...(options.everyMs ? { refetchInterval: options.everyMs } : {}),
  })
  // What an act has just changed is still in memory while it is asked again: a form would start from it.
  if (options.onMount === 'ask' && !result.isFetchedAfterMount && !result.isPlaceholderData)
    return { ...result, data: undefined } as UseQueryResult<ClientReply<R>>
  return result as UseQueryResult<ClientReply<R>>
}
