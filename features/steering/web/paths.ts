export const paths = {
  bodies: 'conventions/comites',
  newBody: 'conventions/comites/nouveau',
  body: (bodyId: string) => `conventions/comites/${bodyId}`,
  changeBody: (bodyId: string) => `conventions/comites/${bodyId}/modifier`,
  meeting: (bodyId: string, meetingId: string) => `conventions/comites/${bodyId}/seances/${meetingId}`,
  minutes: (bodyId: string, meetingId: string) =>
    `conventions/comites/${bodyId}/seances/${meetingId}/proces-verbal`,
  /** `?etat=late`, `?comite=…`, `?qui=moi`, `?decision=…`: that one opened. */
  decisions: 'conventions/decisions',
  decisionsOf: (bodyId: string) => `conventions/decisions?comite=${bodyId}`,
}
