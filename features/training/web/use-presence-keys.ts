import { type RefObject, useRef } from 'react'

/** The cells of the pass, one list of choices each, in the order of the page. */
export const usePresenceKeys = (
  rows: number,
  columns: number,
): {
  readonly ref: RefObject<HTMLTableSectionElement | null>
  readonly focus: (row: number, column: number) => void
} => {
  const ref = useRef<HTMLTableSectionElement>(null)
  return {
    ref,
    focus: (row, column) => {
      if (row < 0 || row >= rows || column < 0 || column >= columns) return
      ref.current?.querySelectorAll<HTMLSelectElement>('select')[row * columns + column]?.focus()
    },
  }
}
