import type { ReactNode } from 'react'
import { formatNumber } from '../i18n/formats.ts'
import { PageLink } from '../pages/page-link.tsx'

export interface View {
  readonly label: string
  /** Full address of the view, its filters included. */
  readonly to: string
  readonly count?: number
  readonly current: boolean
}

/** Saved views of a table: folders above the panel, each a link. */
export function ViewTabs({
  label,
  views,
  actions,
}: {
  readonly label: string
  readonly views: readonly View[]
  readonly actions?: ReactNode
}) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap items-center gap-x-1">
        {views.map((view) => (
          <li key={view.to}>
            <PageLink
              to={view.to}
              aria-current={view.current ? 'page' : undefined}
              className="relative top-px block rounded-t-panel border border-transparent px-3 py-1.5 text-ink-2 no-underline hover:text-ink aria-[current]:border-line aria-[current]:border-b-surface aria-[current]:bg-surface aria-[current]:font-title aria-[current]:text-ink"
            >
              {view.label}{' '}
              {view.count !== undefined && (
                <span className="font-normal text-ink-3 tabular-nums">{formatNumber(view.count)}</span>
              )}
            </PageLink>
          </li>
        ))}
        {actions && <li className="ms-2">{actions}</li>}
      </ul>
    </nav>
  )
}
