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

/** A line of the rail: the pages of one subject that this seat may open, its own first. */
export interface NavLine {
  readonly label: string
  readonly pages: readonly [NavEntry, ...NavEntry[]]
}

export interface NavSection {
  readonly group: NavGroup
  readonly title: string
  readonly lines: readonly NavLine[]
}

const inOrder = (one: NavEntry, other: NavEntry): number => (one.order ?? 50) - (other.order ?? 50)

const openTo = (entries: readonly NavEntry[], rights: Membership['rights']): readonly NavEntry[] =>
  entries.filter((entry) => !entry.demoOnly && mayOpen(rights, entry.right))

const lineOf = ([first, ...others]: readonly NavEntry[]): readonly NavLine[] => {
  if (!first) return []
  const together = others.length > 0 ? first.together : undefined
  return [{ label: (together ?? first.label)(), pages: [first, ...others] }]
}

/** What this seat may open, by group, in the order of the groups then of the entries; one line for each subject. */
export const navigationFor = (
  entries: readonly NavEntry[],
  rights: Membership['rights'],
): readonly NavSection[] => {
  const subjects = Map.groupBy(openTo(entries, rights), (entry) => entry.beside ?? entry.path)
  const lines = [...subjects.values()]
    .map((pages) =>
      pages.toSorted(
        (one, other) => Number(Boolean(one.beside)) - Number(Boolean(other.beside)) || inOrder(one, other),
      ),
    )
    .flatMap(lineOf)
  return (Object.keys(titles) as NavGroup[]).flatMap((group) => {
    const inGroup = lines
      .filter(({ pages: [first] }) => first.group === group)
      .toSorted((one, other) => inOrder(one.pages[0], other.pages[0]))
    return inGroup.length === 0 ? [] : [{ group, title: titles[group](), lines: inGroup }]
  })
}

/** Where a seat's work may be, the likeliest first; then the entries of the rail in their order. */
export const homesFor = (entries: readonly NavEntry[], rights: Membership['rights']): readonly NavEntry[] => {
  const homes = openTo(entries, rights).flatMap((entry) =>
    [entry.home ?? []]
      .flat()
      .flatMap(({ weight, right }) => (mayOpen(rights, right) ? [{ entry, weight }] : [])),
  )
  return [
    ...homes.toSorted((one, other) => other.weight - one.weight).map(({ entry }) => entry),
    ...navigationFor(entries, rights).flatMap((section) => section.lines.flatMap(({ pages }) => pages)),
  ]
}
