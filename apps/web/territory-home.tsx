import { useEffect } from 'react'
import { paths as networkPaths } from '#features/network/web/public.ts'
import { useTerritory } from '#platform/web/api/territory.tsx'
import { homesFor } from '#platform/web/frame/nav-groups.ts'
import type { NavEntry } from '#platform/web/pages/feature.ts'
import { go } from '#platform/web/pages/navigate.ts'
import { Loading } from '#platform/web/states/loading.tsx'
import { NoRight } from '#platform/web/states/no-right.tsx'
import { navigation } from './compose.ts'

/** `/{territory}`: the page where this seat's work is, by its rights. */
export function TerritoryHome() {
  const { rights, workspace } = useTerritory()
  const homes = homesFor(navigation, rights)
  // A network works on its frameworks: nothing is late nor due there.
  const own = workspace === 'network' ? homes.filter(({ path }) => path === networkPaths.frameworks) : []
  return <FirstHome homes={[...own, ...homes]} />
}

const always = (): true => true

/** Opens the first of these pages that is there to be shown; each has its own hook, hence its own component. */
function FirstHome({ homes: [first, ...others] }: { readonly homes: readonly NavEntry[] }) {
  const useShown = first?.shown ?? always
  const shown = useShown()
  useEffect(() => {
    if (first && shown) go(first.path, 'replace')
  }, [first, shown])
  if (!first) return <NoRight isPage />
  return shown === false ? <FirstHome key={others[0]?.path} homes={others} /> : <Loading />
}
