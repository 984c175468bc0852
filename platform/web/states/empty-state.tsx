import type { ReactNode } from 'react'

/** Nothing to show: the cause, then the way out or the first gesture. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
}) {
  return (
    <div className="p-4">
      <p className="font-title">{title}</p>
      {children && <div className="mt-1 text-13 text-ink-2">{children}</div>}
      {actions && <div className="mt-2 flex flex-wrap gap-3">{actions}</div>}
    </div>
  )
}
