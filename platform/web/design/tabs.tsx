import { hrefOf } from '../pages/navigate.ts'
import { PageLink } from '../pages/page-link.tsx'
import { usePath, useSearchHolds } from '../pages/page-state.ts'

export interface Tab {
  readonly label: string
  readonly to: string
  readonly count?: number | string
  /** A parameter of the address with which the page is not this tab's (`NavEntry`). */
  readonly apart?: string | undefined
}

/** Tabs of a record: links, each with its own address. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  const path = usePath()
  const holds = useSearchHolds()
  return (
    <nav aria-label={label} className="mb-3 border-b border-line">
      <ul className="flex flex-wrap gap-x-5">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <PageLink
              to={tab.to}
              aria-current={path === hrefOf(tab.to) && !holds(tab.apart) ? 'page' : undefined}
              className="-mb-px block border-b-3 border-transparent pt-1.5 pb-[7px] text-ink-2 no-underline hover:border-line-strong aria-[current]:border-water aria-[current]:font-title aria-[current]:text-ink"
            >
              {tab.label}{' '}
              {tab.count !== undefined && (
                <span className="font-normal text-ink-3 tabular-nums">{tab.count}</span>
              )}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
