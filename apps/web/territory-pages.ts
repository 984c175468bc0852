import { features, pages } from './compose.ts'
import { givePlatform } from './give-platform.ts'
import { pageOf } from './page-of.tsx'
import { TerritoryHome } from './territory-home.tsx'

export { TerritoryLayout } from './territory-layout.tsx'

/** What only who is signed in needs: the pages, the slots and the sentences of every feature. */
export const openTerritoryPages = () => {
  givePlatform(features)
  return [
    { path: '/', component: TerritoryHome },
    ...pages.filter((page) => !page.signedOut).map((page) => ({ path: page.path, component: pageOf(page) })),
  ]
}
