import { useEffect } from 'react'
import { listedCommands, shortcutsAreOff } from './command.ts'

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/**
 * Letters alone act only outside fields, and never when the person turned them off; Ctrl K always does.
 * `g` waits a second for the letter that follows.
 */
export const useShortcuts = (openPalette: () => void, openHelp: () => void): void => {
  useEffect(() => {
    let waitingSince = 0
    const press = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault()
        openPalette()
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || shortcutsAreOff()) return
      if (event.key === '?') openHelp()
      if (event.key === '/') focusSearch(event)
      if (event.key === '?' || event.key === '/') return
      const afterG = event.timeStamp - waitingSince < 1000
      waitingSince = event.key === 'g' ? event.timeStamp : 0
      const wanted = afterG ? `g ${event.key}` : event.key
      const command = listedCommands().find((each) => each.shortcut === wanted)
      if (!command) return
      event.preventDefault()
      command.run()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [openPalette, openHelp])
}

const focusSearch = (event: KeyboardEvent): void => {
  const search = document.querySelector<HTMLInputElement>('main input[type=search]')
  if (!search) return
  event.preventDefault()
  search.focus()
}
