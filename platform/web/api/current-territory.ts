let territoryId: string | undefined

/** The territory of the address bar, put into the path of each call by the frame before it draws a page. */
export const setCurrentTerritory = (id: string | undefined): void => {
  territoryId = id
}

export const currentTerritoryId = (): string | undefined => territoryId
