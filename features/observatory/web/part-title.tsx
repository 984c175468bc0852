import type { ReactNode } from 'react'

/** A title inside a section, above a drawing or a table. */
export function PartTitle({
  children,
  actions,
}: {
  readonly children: ReactNode
  readonly actions?: ReactNode
}) {
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-line px-4 pt-3 pb-1">
      <h3 className="text-14 font-title">{children}</h3>
      {actions && <div className="ms-auto">{actions}</div>}
    </div>
  )
}
