import type { ReactNode } from 'react'
import type { SlotPart } from './feature.ts'

let parts: Readonly<Record<string, readonly SlotPart[]>> = {}

/** Called once by the application with the slots of every feature, in their order. */
export const fillSlots = (filled: typeof parts): void => {
  parts = filled
}

/**
 * The place where a page shows what other features know: `<Slot name="person.panel" props={{ personId }} />`.
 * `otherwise` is shown when no feature fills it.
 */
export function Slot<Props extends object>({
  name,
  props,
  otherwise,
}: {
  readonly name: string
  readonly props: Props
  readonly otherwise?: ReactNode
}) {
  const filled = (parts[name] ?? []) as readonly ((given: Props) => ReactNode)[]
  if (filled.length === 0) return otherwise ?? null
  return filled.map((Part, index) => <Part key={`${name}-${String(index)}`} {...props} />)
}
