/** Addresses of the first contacts; the first two at the address of the territory, without sign-in. */
export const paths = {
  ask: (slug: string) => `${slug}/premier-contact`,
  followUp: (slug: string) => `${slug}/premier-contact/suivi`,
  contacts: 'premiers-contacts',
  newContact: 'premiers-contacts/nouveau',
  activity: 'premiers-contacts/activite',
  routing: 'premiers-contacts/qui-repond',
  contact: (id: string) => `premiers-contacts/${id}`,
  openFile: (id: string) => `premiers-contacts/${id}/prescrire`,
} as const
