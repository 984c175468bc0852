import type { ReactNode } from 'react'
import { t } from '../i18n/t.ts'
import type { NavEntry } from '../pages/feature.ts'
import { hrefOf } from '../pages/navigate.ts'
import { PageLink } from '../pages/page-link.tsx'
import { usePath } from '../pages/page-state.ts'
import type { NavSection } from './nav-groups.ts'

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
            {section.entries.map((entry) => (
              <RailLink key={entry.path} entry={entry} {...(onFollow ? { onFollow } : {})} />
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

function RailLink({ entry, onFollow }: { readonly entry: NavEntry; readonly onFollow?: () => void }) {
  const useCount = entry.count ?? noCount
  const count = useCount()
  const useShown = entry.shown ?? always
  const shown = useShown()
  const path = usePath()
  const href = hrefOf(entry.path)
  const current = path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined
  if (!shown) return null
  return (
    <li>
      <PageLink to={entry.path} className="rail-link" aria-current={current} onClick={onFollow}>
        {entry.label()}
        {count !== undefined && count > 0 && <span className="text-13 text-ink-2 tabular-nums">{count}</span>}
      </PageLink>
    </li>
  )
}
