import { readFirstSteps } from '#features/territory/contract.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { useLoad } from '#platform/web/api/use-load.ts'
import { t } from '#platform/web/i18n/t.ts'
import type { NavEntry, PageDefinition } from '#platform/web/pages/feature.ts'

/** Who prepares a territory: its administrator and whoever writes the protocol. */
const whoPrepares = ['territory.administer', 'agreements.write']

/** The gestures are those of a territory: a network has no perimeter, scheme nor person to begin with. */
const useSomethingLeft = (): boolean | undefined => {
  const { workspace } = useTerritory()
  const steps = useLoad(readFirstSteps)
  return workspace === 'network' ? false : steps.data?.items.some((item) => !item.done)
}

/** What the application adds to the features: the page that links the first gestures of all of them. */
export const pages: readonly PageDefinition[] = [
  {
    path: 'premiers-pas',
    right: whoPrepares,
    load: () => import('./first-steps-page.tsx').then((module) => module.FirstStepsPage),
  },
]

export const navigation: readonly NavEntry[] = [
  {
    group: 'work',
    label: () => t({ id: 'platform.first-steps.nav', message: 'Premiers pas' }),
    path: 'premiers-pas',
    right: whoPrepares,
    home: { weight: 60 },
    shown: useSomethingLeft,
    order: 0,
  },
]
