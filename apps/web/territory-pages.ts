import type { PageDefinition } from '#platform/web/pages/feature.ts'
import { features, pages } from './compose.ts'
import { entryFeatures } from './entry-features.ts'
import { givePlatform } from './give-platform.ts'
import { pageOf } from './page-of.tsx'
import { TerritoryHome } from './territory-home.tsx'

export { TerritoryLayout } from './territory-layout.tsx'

const placeOf = (page: PageDefinition) => ({ path: page.path, component: pageOf(page) })
const onFirstPage = new Set(entryFeatures.flatMap((feature) => feature.pages ?? []))

/** What the first page does without: the pages, the slots and the sentences of every feature. */
export const openEveryFeature = () => {
  givePlatform(features)
  return {
    /** Reached by a link, without an account. */
    linked: pages.filter((page) => page.signedOut && !onFirstPage.has(page)).map(placeOf),
    ofTerritory: [
      { path: '/', component: TerritoryHome },
      ...pages.filter((page) => !page.signedOut).map(placeOf),
    ],
  }
}
