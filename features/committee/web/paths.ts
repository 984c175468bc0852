export const paths = {
  sessions: 'commissions',
  newSession: 'commissions/nouvelle',
  nonEntries: 'commissions/non-entrees',
  session: (id: string) => `commissions/${id}`,
  change: (id: string) => `commissions/${id}/modifier`,
  /** Without a name; `?noms=oui` with them, `?numero=3` one alone. */
  sheets: (id: string) => `commissions/${id}/fiches`,
  sheet: (id: string, number: number) => `commissions/${id}/fiches?numero=${number}`,
  minutes: (id: string) => `commissions/${id}/proces-verbal`,
}
