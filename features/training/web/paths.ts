export const paths = {
  sessions: 'ateliers',
  sessionsOf: (day: string) => `ateliers?mois=${day.slice(0, 7)}`,
  hours: 'ateliers/heures',
  newActivity: 'ateliers/nouveau',
  newSessions: 'ateliers/seances/nouvelles',
  activity: (id: string) => `ateliers/${id}/modifier`,
  session: (id: string) => `ateliers/seances/${id}`,
  change: (id: string) => `ateliers/seances/${id}/modifier`,
  enrol: (id: string) => `ateliers/seances/${id}/inscrire`,
  letters: (id: string) => `ateliers/seances/${id}/lettres`,
  sheet: (id: string) => `ateliers/seances/${id}/emargement`,
}
