import { useState } from 'react'

export interface Selection {
  readonly keys: ReadonlySet<string>
  readonly set: (keys: Iterable<string>) => void
  readonly toggle: (key: string) => void
  readonly clear: () => void
}

/** Which rows of a table are chosen. Kept by the page, so that its bulk actions can empty it. */
export const useSelection = (): Selection => {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  return {
    keys,
    set: (next) => setKeys(new Set(next)),
    clear: () => setKeys(new Set()),
    toggle: (key) =>
      setKeys((former) => {
        const next = new Set(former)
        if (!next.delete(key)) next.add(key)
        return next
      }),
  }
}
