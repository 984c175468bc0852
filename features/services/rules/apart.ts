import { discreetNetworks } from './service-lists.ts'

interface Offered {
  readonly themes: readonly string[]
  readonly networks: readonly string[]
}

/**
 * R1, R7: a service that is about health or justice alone, or whose structure tells as much by its name. Writing to it
 * about somebody would be noting such a fact of her: its sheet is given to her instead.
 */
export const isApartService = (
  { themes, networks }: Offered,
  isApartTheme: (theme: string) => boolean,
): boolean =>
  networks.some((network) => discreetNetworks.includes(network)) ||
  (themes.length > 0 && themes.every(isApartTheme))
