/** Addresses of the pages on personal data. */
export const paths = {
  register: 'donnees-personnelles/registre',
  /** At the address of the territory, without sign-in: under the root, hence with its slug. */
  residents: (slug: string) => `${slug}/vos-donnees`,
  assessment: 'donnees-personnelles/analyse-d-impact',
  editAssessment: 'donnees-personnelles/analyse-d-impact/ecrire',
  archive: 'donnees-personnelles/archives',
  retention: 'donnees-personnelles/conservation',
  requests: 'donnees-personnelles/demandes',
  newRequest: 'donnees-personnelles/demandes/nouvelle',
  request: (id: string) => `donnees-personnelles/demandes/${id}`,
  /** Kept by `people`, which gives the notices. */
  notices: 'donnees-personnelles/notices',
  declaration: 'donnees-personnelles/registre/completer',
} as const
