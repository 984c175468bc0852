import { createContext, use, useEffect } from 'react'

/** Something found by its letters: a person, an agreement. */
export interface PaletteOption {
  readonly key: string
  readonly label: string
  /** What tells it from another of the same name. */
  readonly detail?: string
  readonly run: () => void
}

export interface PaletteGroup {
  readonly label: string
  readonly options: readonly PaletteOption[]
}

type Offer = (key: string, group: PaletteGroup | undefined) => void

/** Given by the palette to the parts of its slot. */
export const PaletteContext = createContext<Offer>(() => {})

/**
 * Puts what a feature found into the list of the palette, under its own title, within reach of the arrows. Give a
 * group made once (`useMemo`); `undefined` while nothing is found.
 */
export const usePaletteGroup = (key: string, group: PaletteGroup | undefined): void => {
  const offer = use(PaletteContext)
  useEffect(() => {
    offer(key, group)
    return () => offer(key, undefined)
  }, [offer, key, group])
}
