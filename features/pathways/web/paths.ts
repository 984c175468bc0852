/** Addresses of the pages of this feature, and of the ones it leads to. */
export const paths = {
  today: 'aujourdhui',
  caseload: 'file-active',
  caseloads: 'files-actives',
  agenda: 'agenda',
  note: 'noter',
  applications: 'candidatures',
  newApplication: 'candidatures/nouvelle',
  application: (id: string) => `candidatures/${id}`,
  contract: (pathwayId: string) => `parcours/${pathwayId}/contrat`,
  person: (id: string) => `personnes/${id}`,
}
