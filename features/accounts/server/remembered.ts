/**
 * More than the members at work on one server: whoever is forgotten before she comes back is looked at again, and when
 * they come in turn that is everybody. At most some 1 kB each. Past them, the one remembered longest ago is forgotten.
 */
const most = 10_000

/** What a process holds of those who called, by a key of its own. It opens nothing by itself. */
export const remembered = <Value>() => {
  const kept = new Map<string, Value>()
  return {
    recall: (key: string): Value | undefined => kept.get(key),
    remember: (key: string, value: Value): void => {
      kept.set(key, value)
      if (kept.size <= most) return
      const [oldest] = kept.keys()
      if (oldest !== undefined) kept.delete(oldest)
    },
    forget: (key: string): void => {
      kept.delete(key)
    },
  }
}
