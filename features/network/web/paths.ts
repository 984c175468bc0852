/** Addresses of the network; the first one at the address of the territory, without sign-in. */
export const paths = {
  publicAgreement: (slug: string, id: string) => `${slug}/convention/${id}`,
  publications: 'conventions/publiques',
} as const
