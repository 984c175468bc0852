/** What a link lets its holder do; each feature opens its own purpose and no other. */
export type LinkPurpose =
  | 'invitation'
  | 'password-reset'
  | 'sign-in'
  | 'step-operator'
  | 'calendar'
  | 'proof-photo'
  | 'participant'
  | 'signature'
  | 'service-orientation'

export interface NewLink {
  readonly purpose: LinkPurpose
  /** The row the link is about: the step, the member, the user. */
  readonly subjectId: string
  /** Mail address that receives the link and, later, its codes. */
  readonly recipient?: string
  /** Lifetime in days, in hours or in minutes. */
  readonly days?: number
  readonly hours?: number
  readonly minutes?: number
}

export interface OpenLink {
  readonly tokenHash: Buffer
  /** Absent for the links of an account, which belong to no territory. */
  readonly territoryId: string | undefined
  readonly subjectId: string
  readonly recipient: string | undefined
  readonly expiresAt: Date
}
