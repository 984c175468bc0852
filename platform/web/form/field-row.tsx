import type { ReactNode } from 'react'

/** Two short fields that belong together, side by side; one above the other on a phone. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className="grid items-start gap-4 list:grid-cols-2">{children}</div>
}
