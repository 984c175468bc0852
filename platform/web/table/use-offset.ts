import { useState } from 'react'

/** How many lines of a list were passed. Back at the first one as soon as what the list shows changes: its filters. */
export const useOffset = (filters: unknown): readonly [number, (offset: number) => void] => {
  const shown = JSON.stringify(filters)
  const [passed, setPassed] = useState({ shown, offset: 0 })
  return [passed.shown === shown ? passed.offset : 0, (offset) => setPassed({ shown, offset })]
}
