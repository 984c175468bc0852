/** Addresses of the network; the first one at the address of the territory, without sign-in. */
export const paths = {
  publicAgreement: (slug: string, id: string) => `${slug}/convention/${id}`,
  publications: 'conventions/publiques',
  frameworks: 'conventions/cadres',
  newFramework: 'conventions/cadres/nouveau',
  framework: (id: string) => `conventions/cadres/${id}`,
  newIndicator: (id: string) => `conventions/cadres/${id}/indicateur`,
  decline: (id: string) => `conventions/cadres/${id}/decliner`,
} as const
