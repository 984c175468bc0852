import { createContext, use } from 'react'
import type { Membership, Scope } from './me.ts'

const TerritoryContext = createContext<Membership | null>(null)

export const TerritoryProvider = TerritoryContext

/** The seat held in the territory of the address bar. Throws outside `/{territory}/…`. */
export const useTerritory = (): Membership => {
  const territory = use(TerritoryContext)
  if (!territory) throw new Error('useTerritory is for the pages of a territory')
  return territory
}

/** The same, or `null` on a signed-out page. */
export const useTerritoryOrNone = (): Membership | null => use(TerritoryContext)

/** How far a right reaches (`own`, `organisation`, `territory`), `undefined` when it is not held. */
export const useRight = (right: string | undefined): Scope | undefined => {
  const territory = use(TerritoryContext)
  return right === undefined ? 'territory' : territory?.rights[right]
}
