/** Addresses of the person's pages, for links from other features. */
export const paths = {
  people: 'personnes',
  newPerson: 'personnes/nouvelle',
  lookAlikes: 'personnes/doublons',
  lookAlikesOf: (id: string) => `personnes/doublons?personne=${id}`,
  merge: (keptId: string, otherId: string) => `personnes/${keptId}/reunir/${otherId}`,
  person: (id: string) => `personnes/${id}`,
  identity: (id: string) => `personnes/${id}/identite`,
  edit: (id: string) => `personnes/${id}/modifier`,
  notices: 'donnees-personnelles/notices',
  notice: (reason: string) => `donnees-personnelles/notices/${reason}`,
  openings: (id: string) => `personnes/${id}/ouvertures`,
} as const
