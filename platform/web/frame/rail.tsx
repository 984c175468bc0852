import type { ReactNode } from 'react'
import { t } from '../i18n/t.ts'
import { hrefOf } from '../pages/navigate.ts'
import { PageLink } from '../pages/page-link.tsx'
import { usePath, useSearchHolds } from '../pages/page-state.ts'
import type { NavLine, NavSection } from './nav-groups.ts'

/** The navigation: words only, a count where something asks for work. */
export function Rail({
  sections,
  foot,
  onFollow,
}: {
  readonly sections: readonly NavSection[]
  readonly foot?: ReactNode
  readonly onFollow?: () => void
}) {
  return (
    <nav
      aria-label={t({ id: 'platform.nav', message: 'Navigation principale' })}
      className="rail"
      data-screen-only
    >
      {sections.map((section) => (
        <div key={section.group}>
          <p id={`nav-${section.group}`} className="px-4 pt-3 pb-1 text-12 font-medium text-ink-3">
            {section.title}
          </p>
          <ul aria-labelledby={`nav-${section.group}`}>
            {section.lines.map((line) => (
              <RailLink key={line.pages[0].path} line={line} {...(onFollow ? { onFollow } : {})} />
            ))}
          </ul>
        </div>
      ))}
      {foot && <div className="mt-auto border-t border-line px-4 pt-3 text-12 text-ink-3">{foot}</div>}
    </nav>
  )
}

const noCount = (): undefined => undefined
const always = (): true => true

function RailLink({ line, onFollow }: { readonly line: NavLine; readonly onFollow?: () => void }) {
  const [entry] = line.pages
  const useCount = entry.count ?? noCount
  const count = useCount()
  const useShown = entry.shown ?? always
  const shown = useShown()
  const path = usePath()
  const isApart = useSearchHolds()(entry.apart) && path === hrefOf(entry.path)
  const within = line.pages.map((page) => hrefOf(page.path)).filter((href) => isWithin(path, href))
  const current = within.length === 0 || isApart ? undefined : path === hrefOf(entry.path) ? 'page' : 'true'
  if (!shown) return null
  return (
    <li>
      <PageLink to={entry.path} className="rail-link" aria-current={current} onClick={onFollow}>
        {line.label}
        {count !== undefined && count > 0 && <span className="text-13 text-ink-2 tabular-nums">{count}</span>}
      </PageLink>
    </li>
  )
}

const isWithin = (path: string, href: string): boolean => path === href || path.startsWith(`${href}/`)
