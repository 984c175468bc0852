import { nameKey } from '#kernel/names.ts'

interface Names {
  readonly familyName: string
  readonly givenName: string
  readonly birthName: string | null
}

/** What a search by name reads: "family given", then "birth given" when she bears another name than that of her birth. */
export const searchKey = ({ familyName, givenName, birthName }: Names): string => {
  const used = nameKey(`${familyName} ${givenName}`)
  const born = birthName ? nameKey(`${birthName} ${givenName}`) : used
  return born === used ? used : `${used} ${born}`
}
