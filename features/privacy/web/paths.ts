/** Addresses of the pages on personal data. */
export const paths = {
  register: 'donnees-personnelles/registre',
  declaration: 'donnees-personnelles/registre/completer',
} as const
