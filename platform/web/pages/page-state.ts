import { useLocation, useParams } from '@tanstack/react-router'
import { go } from './navigate.ts'

/** A parameter of the page's path: `usePageParam('personId')` for `personnes/$personId`. */
export const usePageParam = (name: string): string => {
  const params = useParams({ strict: false }) as Readonly<Record<string, string | undefined>>
  const value = params[name]
  if (value === undefined) throw new Error(`The path of this page has no $${name}`)
  return value
}

/** The page's path, without its search. */
export const usePath = (): string => useLocation({ select: (location) => location.pathname })

/** The page's path with its search: what brings back to the same lines. */
export const useAddress = (): string =>
  useLocation({ select: (location) => location.pathname + location.searchStr })

/** Whether the address holds a parameter: `useSearchHolds()('membre')`. */
export const useSearchHolds = (): ((name: string | undefined) => boolean) => {
  const search = useLocation({ select: (location) => location.searchStr })
  return (name) => name !== undefined && new URLSearchParams(search).has(name)
}

/** The parameter of the address that says the page of its list. */
export const pageParam = 'page'

/** The address with some parameters changed; an empty value removes one. What changes a list shows it from its first page. */
export const addressWith = (changes: Readonly<Record<string, string | undefined>>): string => {
  const search = new URLSearchParams(window.location.search)
  search.delete(pageParam)
  for (const [name, value] of Object.entries(changes)) {
    if (value) search.set(name, value)
    else search.delete(name)
  }
  return search.size === 0 ? window.location.pathname : `${window.location.pathname}?${search}`
}

/** A text kept in the address bar, so that a view can be sent to a colleague. Never a person's name. */
export const useSearchState = (name: string): [string | undefined, (value: string | undefined) => void] => {
  const value = useLocation({
    select: (location) => new URLSearchParams(location.searchStr).get(name) ?? undefined,
  })
  return [value, (next) => go(addressWith({ [name]: next }), 'replace')]
}
