import { Tabs } from '../design/tabs.tsx'
import { hrefOf } from '../pages/navigate.ts'
import { usePath } from '../pages/page-state.ts'
import type { NavSection } from './nav-groups.ts'

/** The pages that share a line of the rail, on each of them; nothing on a page that stands alone or lies deeper. */
export function SubjectTabs({ sections }: { readonly sections: readonly NavSection[] }) {
  const path = usePath()
  const line = sections
    .flatMap(({ lines }) => lines)
    .find(({ pages }) => pages.length > 1 && pages.some((page) => path === hrefOf(page.path)))
  if (!line) return null
  return (
    <Tabs
      label={line.label}
      tabs={line.pages.map((page) => ({ label: page.label(), to: page.path, apart: page.apart }))}
    />
  )
}
