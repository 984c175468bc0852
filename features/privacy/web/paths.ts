/** Addresses of the pages on personal data. */
export const paths = {
  register: 'donnees-personnelles/registre',
  /** At the address of the territory, without sign-in: under the root, hence with its slug. */
  residents: (slug: string) => `${slug}/vos-donnees`,
  declaration: 'donnees-personnelles/registre/completer',
} as const
