import * as z from 'zod/mini'
import { givesList, nominativeExport } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { linkRefusals } from './link.ts'

const base = '/api/territories/:territoryId'
const params = z.object({ territoryId: z.uuid() })
const ofMember = z.object({ territoryId: z.uuid(), memberId: z.uuid() })
const administers = { access: { right: 'accounts.administer' } } as const
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))
const etp = z.int().check(z.minimum(0), z.maximum(100))

const roleGrant = z.object({
  code: z.string().check(z.minLength(1), z.maxLength(60)),
  teamId: z.nullable(z.uuid()),
})
const roles = z.array(roleGrant).check(z.minLength(1), z.maxLength(12))

const accessRow = z.object({
  memberId: z.uuid(),
  name: z.string(),
  email: z.string(),
  organisationId: z.uuid(),
  organisationName: z.string(),
  roles: z.array(z.object({ code: z.string(), label: z.string(), teamId: z.nullable(z.uuid()) })),
  /** Share of a full-time job given to following people, in hundredths. */
  etpHundredths: z.int(),
  state: z.enum(['active', 'invited', 'expired', 'left']),
  /** Last day of the pending invitation. */
  invitedUntil: z.nullable(z.iso.datetime()),
  leftOn: z.nullable(z.iso.date()),
  /** An authenticator is linked to the account that holds the seat. */
  hasFactor: z.boolean(),
  version: z.int(),
})
export type AccessRow = z.infer<typeof accessRow>

export const exportAccess = route({
  method: 'POST',
  path: `${base}/access/exports`,
  summary: 'Members of the territory and their roles, for who administers the accesses; the reason is kept',
  ...administers,
  params,
  body: nominativeExport(z.object({ left: z.optional(z.enum(['yes', 'no'])) })),
  ...givesList,
})

export const listAccess = route({
  method: 'GET',
  path: `${base}/access`,
  summary: 'Members of the territory and pending invitations, with their roles',
  ...administers,
  params,
  query: z.object({ left: z.optional(z.enum(['yes', 'no'])) }),
  reply: z.object({ items: z.array(accessRow) }),
  rows: { exportedBy: exportAccess },
})

/** Where no mail leaves, the address to hand over to the person; shown once, to who invites her. */
const invitation = { handedLink: z.nullable(z.string()) }

export const invite = route({
  method: 'POST',
  path: `${base}/invitations`,
  summary: 'Invites a person to the territory: a link by mail, good for 8 days',
  ...administers,
  params,
  body: z.object({
    /** Id of the member, made by the caller. */
    id: z.uuid(),
    organisationId: z.uuid(),
    name,
    email: z.string().check(z.trim(), z.minLength(3), z.maxLength(254)),
    roles,
    etpHundredths: etp,
  }),
  reply: z.object({ memberId: z.uuid(), ...invitation }),
  refusals: { 'member-exists': 409, 'agreement-missing': 409 },
})

export const inviteAgain = route({
  method: 'POST',
  path: `${base}/invitations/:memberId/reminders`,
  summary: 'Sends a new link to who has not answered; the former one stops working',
  ...administers,
  params: ofMember,
  reply: z.object(invitation),
  refusals: { 'already-seated': 409 },
})

export const changeAccess = route({
  method: 'PATCH',
  path: `${base}/access/:memberId`,
  summary: 'Changes the organisation, the roles or the working share of a member; never one’s own roles',
  ...administers,
  params: ofMember,
  body: z.object({ version: z.int(), organisationId: z.uuid(), name, roles, etpHundredths: etp }),
  reply: accessRow,
  refusals: { 'own-access': 409, 'agreement-missing': 409, 'member-covers-absence': 409 },
})

export const closeAccess = route({
  method: 'POST',
  path: `${base}/access/:memberId/closure`,
  summary: 'Closes a seat or withdraws an invitation; refused while the member still holds open pathways',
  ...administers,
  params: ofMember,
  refusals: { 'own-access': 409, 'member-holds-pathways': 409, 'member-covers-absence': 409 },
})

/** How the administrator made sure of who asks, before a factor is reset. */
export const identityChecks = ['in-person', 'video-call', 'known-phone-number'] as const

export const resetFactor = route({
  method: 'POST',
  path: `${base}/access/:memberId/factor-reset`,
  summary: 'Forgets the lost second factor of a member, after checking who asks; why and how are kept',
  ...administers,
  params: ofMember,
  body: z.object({
    identityCheck: z.enum(identityChecks),
    reason: z.string().check(z.trim(), z.minLength(5), z.maxLength(300)),
  }),
  refusals: { 'own-access': 409, 'not-seated': 409, 'seats-elsewhere': 409, 'factor-absent': 409 },
})

export const closeMemberSessions = route({
  method: 'POST',
  path: `${base}/access/:memberId/sessions/closure`,
  summary: 'Closes every open session of a member: a lost device, a doubt',
  ...administers,
  params: ofMember,
  reply: z.object({ closed: z.int() }),
  refusals: { 'own-access': 409, 'not-seated': 409 },
})

const token = z.object({ token: z.string().check(z.regex(/^[A-Za-z0-9_-]{20,128}$/)) })

export const readInvitation = route({
  method: 'GET',
  path: '/api/invitations/:token',
  summary:
    'What an invitation offers, whether its address already has an account, and the provider it must come by',
  access: 'public',
  params: token,
  reply: z.object({
    slug: z.string(),
    territoryName: z.string(),
    organisationName: z.string(),
    name: z.string(),
    email: z.string(),
    hasAccount: z.boolean(),
    /** Takes the seat instead of a password. */
    requiredProvider: z.nullable(z.object({ territoryId: z.uuid(), label: z.string() })),
  }),
  refusals: linkRefusals,
})

export const acceptInvitation = route({
  method: 'POST',
  path: '/api/invitations/:token/acceptance',
  summary: 'Takes the seat: chooses a password, or gives that of the account one already has',
  access: 'public',
  params: token,
  body: z.object({ password: z.string().check(z.minLength(1), z.maxLength(1000)) }),
  reply: z.object({ slug: z.string() }),
  refusals: {
    ...linkRefusals,
    'credentials-wrong': 422,
    'too-many-attempts': 429,
    'provider-required': 403,
  },
})

export const changePreferences = route({
  method: 'PUT',
  path: `${base}/me/preferences`,
  summary: 'How dense the screens of the caller are in this territory',
  access: 'signed-in',
  params,
  body: z.object({ density: z.enum(['compact', 'comfortable']) }),
})
