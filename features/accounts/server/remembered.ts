/**
 * More than the members at work on one server: whoever is forgotten before she comes back is never presumed, and when
 * they come in turn that is everybody. Some 1 kB each. Past them, the one remembered longest ago is forgotten.
 */
const most = 10_000

/** Callers by territory and token. It opens nothing by itself: what is found here is proved by the database. */
export const rememberedCallers = <Caller>() => {
  const kept = new Map<string, Caller>()
  const keyOf = (territoryId: string, token: string): string => `${territoryId} ${token}`
  return {
    recall: (territoryId: string, token: string): Caller | undefined => kept.get(keyOf(territoryId, token)),
    remember: (territoryId: string, token: string, caller: Caller): void => {
      kept.set(keyOf(territoryId, token), caller)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    },
    forget: (territoryId: string, token: string): void => {
      kept.delete(keyOf(territoryId, token))
    },
  }
}
