/** Addresses of the person's pages, for links from other features. */
export const paths = {
  people: 'personnes',
  newPerson: 'personnes/nouvelle',
  person: (id: string) => `personnes/${id}`,
  identity: (id: string) => `personnes/${id}/identite`,
  edit: (id: string) => `personnes/${id}/modifier`,
  notices: 'donnees-personnelles/notices',
  notice: (reason: string) => `donnees-personnelles/notices/${reason}`,
  openings: (id: string) => `personnes/${id}/ouvertures`,
} as const
