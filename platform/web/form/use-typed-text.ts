import { useEffect, useRef, useState } from 'react'
import type { Field } from './use-field.ts'

/** A complaint shown at once would move the button that is being pressed from under the pointer. */
export const pressMs = 250

/** How a typed text is read; `complaint` says why it cannot be. */
export interface Reading<Value> {
  readonly read: (text: string) => Value | undefined
  readonly write: (value: Value) => string
  readonly complaint: (text: string) => string
}

/**
 * A field whose value is not its text: the text stays as typed until the field is left,
 * then takes its usual form, or the reason why it could not be read.
 */
export const useTypedText = <Value>(field: Field<Value>, reading: Reading<Value>) => {
  const [typed, setTyped] = useState<string | null>(null)
  const [left, setLeft] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // A field that goes takes its complaint with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it goes.
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      field.setUnreadable(undefined)
    },
    [],
  )
  const text = typed ?? (field.value === undefined ? '' : reading.write(field.value))
  const unreadable = typed !== null && typed.trim() !== '' && reading.read(typed) === undefined
  return {
    text,
    error: field.error ?? (left && unreadable ? reading.complaint(text) : undefined),
    change: (next: string): void => {
      const value = next.trim() === '' ? undefined : reading.read(next)
      setTyped(next)
      clearTimeout(timer.current)
      setLeft(false)
      field.set(value)
      field.setUnreadable(next.trim() !== '' && value === undefined ? reading.complaint(next) : undefined)
    },
    leave: (): void => {
      timer.current = setTimeout(() => setLeft(true), pressMs)
      if (!unreadable) setTyped(null)
    },
  }
}
