/** Addresses of the network; the first one at the address of the territory, without sign-in. */
export const paths = {
  publicAgreement: (slug: string, id: string) => `${slug}/convention/${id}`,
  publications: 'conventions/publiques',
  frameworks: 'conventions/cadres',
  newFramework: 'conventions/cadres/nouveau',
  framework: (id: string) => `conventions/cadres/${id}`,
  newIndicator: (id: string) => `conventions/cadres/${id}/indicateur`,
  /** The objective of the agreement, opened in its board. */
  objective: (id: string) => `objectifs?objectif=${id}`,
  decline: (id: string) => `conventions/cadres/${id}/decliner`,
} as const
