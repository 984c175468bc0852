import type { Membership } from '../api/me.ts'
import { t } from '../i18n/t.ts'
import type { NavEntry, NavGroup } from '../pages/feature.ts'
import { mayOpen } from '../pages/may-open.ts'

const titles: Record<NavGroup, () => string> = {
  work: () => t({ id: 'platform.nav.work', message: 'Mon travail' }),
  pathways: () => t({ id: 'platform.nav.pathways', message: 'Parcours' }),
  steering: () => t({ id: 'platform.nav.steering', message: 'Piloter' }),
  clauses: () => t({ id: 'platform.nav.clauses', message: 'Clauses sociales' }),
  employers: () => t({ id: 'platform.nav.employers', message: 'Entreprises et formation' }),
  territory: () => t({ id: 'platform.nav.territory', message: 'Territoire' }),
  settings: () => t({ id: 'platform.nav.settings', message: 'Réglages' }),
}

export interface NavSection {
  readonly group: NavGroup
  readonly title: string
  readonly entries: readonly NavEntry[]
}

/** What this seat may open, by group, in the order of the groups then of the entries. */
export const navigationFor = (
  entries: readonly NavEntry[],
  rights: Membership['rights'],
  isDemo = false,
): readonly NavSection[] =>
  (Object.keys(titles) as NavGroup[]).flatMap((group) => {
    const open = entries
      .filter((entry) => entry.group === group && mayOpen(rights, entry.right))
      .filter((entry) => isDemo || !entry.demoOnly)
      .toSorted((one, other) => (one.order ?? 50) - (other.order ?? 50))
    return open.length === 0 ? [] : [{ group, title: titles[group](), entries: open }]
  })

/** Where a seat's work may be, the likeliest first; then the entries of the rail in their order. */
export const homesFor = (entries: readonly NavEntry[], rights: Membership['rights']): readonly NavEntry[] => {
  const open = entries.filter((entry) => !entry.demoOnly && mayOpen(rights, entry.right))
  const homes = open.filter((entry) => entry.home && mayOpen(rights, entry.home.right))
  return [
    ...homes.toSorted((one, other) => (other.home?.weight ?? 0) - (one.home?.weight ?? 0)),
    ...navigationFor(open, rights).flatMap((section) => section.entries),
  ]
}
