import { typedText } from '#kernel/typed-text.ts'

// A password is compared sign by sign with the one that was chosen: nothing of it is changed.
const asTyped: ReadonlySet<string> = new Set(['password', 'current', 'next'])

/** Every text of a request as it may be checked, kept and shown; the one place where this is done, for every contract. */
export const cleanInput = (value: unknown): unknown => {
  if (typeof value === 'string') return typedText(value)
  if (Array.isArray(value)) return value.map(cleanInput)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      asTyped.has(key) && typeof item === 'string' ? [key, item] : [typedText(key), cleanInput(item)],
    ),
  )
}
