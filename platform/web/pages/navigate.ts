/** What the router gives us; kept here so that a page needs no router to go somewhere. */
interface Navigator {
  readonly push: (href: string) => void
  readonly replace: (href: string) => void
}

let navigator: Navigator = { push: () => {}, replace: () => {} }
let territorySlug = ''

export const connectNavigator = (given: Navigator): void => {
  navigator = given
}

/** Set by the frame: the paths of features are relative to it. */
export const setTerritorySlug = (slug: string): void => {
  territorySlug = slug
}

/** `personnes/12` → `/val-dambre/personnes/12`; a path that starts with `/` is already complete. */
export const hrefOf = (path: string): string => {
  if (path.startsWith('/')) return path
  return territorySlug === '' ? `/${path}` : `/${territorySlug}/${path}`
}

/** Opens a page, e.g. after a creation. */
export const go = (path: string, how: 'push' | 'replace' = 'push'): void => navigator[how](hrefOf(path))
