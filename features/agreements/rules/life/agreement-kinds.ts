/** What an agreement is. A framework is declined by others; the rest are signed and run here. */
export const agreementKinds = [
  'framework',
  'sector',
  'local',
  'crte-part',
  'city-contract-part',
  'protocole',
] as const
export type AgreementKind = (typeof agreementKinds)[number]

/** Kinds that others may decline: an agreement may itself decline another. */
export const frameworkKinds: readonly AgreementKind[] = ['framework', 'sector']

export const partyRoles = ['carrier', 'partner', 'funder'] as const
export type PartyRole = (typeof partyRoles)[number]

export const renewals = ['none', 'express', 'tacit'] as const
export type Renewal = (typeof renewals)[number]
