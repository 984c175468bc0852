import type { FormField } from './form-context.ts'

/** Sentences in the order in which one reads the fields; what no field of the page shows comes last. */
export const inScreenOrder = (
  sentences: Readonly<Record<string, string>>,
  fields: ReadonlyMap<string, FormField>,
): Record<string, string> => {
  const elementOf = (name: string) => document.getElementById(fields.get(name)?.id ?? '')
  return Object.fromEntries(
    Object.entries(sentences)
      .map((entry) => ({ entry, element: elementOf(entry[0]) }))
      .toSorted((one, other) => rankOf(one.element, other.element))
      .map(({ entry }) => entry),
  )
}

const rankOf = (one: Element | null, other: Element | null): number => {
  if (!one || !other) return Number(!one) - Number(!other)
  return one === other ? 0 : isBefore(one, other) ? -1 : 1
}

const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
