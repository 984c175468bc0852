/** As many as members at work on one server; past them, the one remembered longest ago is forgotten. */
const most = 2000

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
