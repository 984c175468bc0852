import { type KeyboardEvent, useState } from 'react'

/** Arrows move from row to row, Space chooses, Enter opens; only one row is in the Tab order. */
export const useRowKeys = (
  keys: readonly string[],
  act: {
    readonly open: ((key: string) => void) | undefined
    readonly choose: ((key: string) => void) | undefined
  },
) => {
  const [active, setActive] = useState<string>()
  const here = active !== undefined && keys.includes(active) ? active : keys[0]

  const press = (event: KeyboardEvent<HTMLTableRowElement>, key: string): void => {
    if (event.target !== event.currentTarget) return
    const row = event.currentTarget
    const move: Record<string, Element | null | undefined> = {
      ArrowDown: row.nextElementSibling,
      ArrowUp: row.previousElementSibling,
      Home: row.parentElement?.firstElementChild,
      End: row.parentElement?.lastElementChild,
    }
    const target = move[event.key]
    if (target instanceof HTMLElement) target.focus()
    else if (event.key === ' ' && act.choose) act.choose(key)
    else if (event.key === 'Enter' && act.open) act.open(key)
    else return
    event.preventDefault()
  }

  return (key: string) => ({
    tabIndex: key === here ? 0 : -1,
    onFocus: () => setActive(key),
    onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => press(event, key),
  })
}
