export const paths = {
  sessions: 'commissions',
  newSession: 'commissions/nouvelle',
  session: (id: string) => `commissions/${id}`,
  change: (id: string) => `commissions/${id}/modifier`,
  minutes: (id: string) => `commissions/${id}/proces-verbal`,
}
