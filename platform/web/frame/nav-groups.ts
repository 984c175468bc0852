import type { Membership } from '../api/me.ts'
import { t } from '../i18n/t.ts'
import type { NavEntry, NavGroup } from '../pages/feature.ts'

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
      .filter((entry) => entry.group === group && (entry.right === undefined || entry.right in rights))
      .filter((entry) => isDemo || !entry.demoOnly)
      .toSorted((one, other) => (one.order ?? 50) - (other.order ?? 50))
    return open.length === 0 ? [] : [{ group, title: titles[group](), entries: open }]
  })
