export const paths = {
  incoming: 'transferts',
  receiveFile: 'transferts/deposer',
  answer: (id: string) => `transferts/${id}`,
  sheet: (id: string) => `transferts/${id}/fiche`,
  prepare: (personId: string) => `personnes/${personId}/transferer`,
  person: (personId: string) => `personnes/${personId}`,
}
