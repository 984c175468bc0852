import { type RefObject, useEffect, useRef } from 'react'

/** Leaves the focus on a button of the group when the pressed one goes, once the lines of `shown` are there. */
export const useKeptFocus = (
  shown: unknown,
): { readonly buttons: RefObject<HTMLSpanElement | null>; readonly pressed: () => void } => {
  const buttons = useRef<HTMLSpanElement>(null)
  const wasPressed = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a button goes when other lines come.
  useEffect(() => {
    if (wasPressed.current && !buttons.current?.contains(document.activeElement))
      buttons.current?.querySelector('button')?.focus()
    wasPressed.current = false
  }, [shown])
  return {
    buttons,
    pressed: () => {
      wasPressed.current = true
    },
  }
}
