import { useEffect } from 'react'
import { commandOfKey, shortcutsAreOff } from './command.ts'

const takesLetters =
  'input, textarea, select, [contenteditable], [role=textbox], [role=combobox], [role=listbox], [role=menu]'

/** Somebody types, or a menu reads letters, or a dialog asks for an answer first. */
const busy = (target: EventTarget | null): boolean =>
  (target instanceof Element && target.closest(takesLetters) !== null) ||
  document.querySelector('dialog[open]') !== null

/**
 * Letters alone act only outside fields and dialogs, and never when the person turned them off; Ctrl K always does.
 * `g` waits a second for the letter that follows.
 */
export const useShortcuts = (openPalette: () => void, openHelp: () => void): void => {
  useEffect(() => {
    let waitingSince = Number.NEGATIVE_INFINITY
    const press = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase()
      if ((event.ctrlKey || event.metaKey) && key === 'k') {
        event.preventDefault()
        openPalette()
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey || shortcutsAreOff() || busy(event.target)) return
      const afterG = event.timeStamp - waitingSince < 1000
      waitingSince = Number.NEGATIVE_INFINITY
      const run = actionOf(key, afterG)
      if (run) {
        event.preventDefault()
        run()
      } else if (key === 'g') waitingSince = event.timeStamp
    }
    const actionOf = (key: string, afterG: boolean): (() => void) | undefined => {
      if (key === '?') return openHelp
      if (key === '/') return () => focusSearch() || openPalette()
      return commandOfKey(afterG ? `g ${key}` : key)?.run
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [openPalette, openHelp])
}

/** The page's own search field, when it has one. */
const focusSearch = (): boolean => {
  const search = document.querySelector<HTMLInputElement>('main input[type=search]')
  search?.focus()
  return search !== null
}
