import { useEffect } from 'react'

/** Something one may do now: from the palette (Ctrl K), and by its key when it has one. */
export interface Command {
  readonly key: string
  readonly label: string
  readonly run: () => void
  /** A letter, or `g` then a letter: `n`, `g p`. */
  readonly shortcut?: string
}

let commands: readonly Command[] = []

export const listedCommands = (): readonly Command[] => commands

/** One command a key: the page's own before the one that holds everywhere. */
export const commandOfKey = (keys: string): Command | undefined =>
  commands.findLast((command) => command.shortcut === keys)

/** A page's own actions, in the palette while the page is open. Give a list made once (`useMemo`). */
export const useCommands = (given: readonly Command[]): void => {
  useEffect(() => {
    commands = [...commands, ...given]
    return () => {
      commands = commands.filter((command) => !given.includes(command))
    }
  }, [given])
}

const offKey = 'bassin.shortcuts'
export const shortcutsAreOff = (): boolean => localStorage.getItem(offKey) === 'off'
export const switchShortcuts = (off: boolean): void => localStorage.setItem(offKey, off ? 'off' : 'on')
