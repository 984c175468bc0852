import * as z from 'zod/mini'
import { route } from './route.ts'

const scope = z.enum(['own', 'organisation', 'territory'])

const membership = z.object({
  id: z.string(),
  slug: z.string(),
  /** A network has no perimeter and follows nobody: it publishes frameworks. */
  workspace: z.enum(['territory', 'network']),
  name: z.string(),
  /** e.g. « PLIE et Maison de l'emploi » */
  subtitle: z.string(),
  /** IANA zone in which the territory lives. */
  timeZone: z.string(),
  memberId: z.string(),
  memberName: z.string(),
  organisationId: z.string(),
  organisationName: z.string(),
  /** The two colours that the territory asked for, `#rrggbb`; pages show them darkened as far as white text needs. */
  colorBand: z.nullable(z.string()),
  colorAction: z.nullable(z.string()),
  /** What the territory declares about accessibility, for the foot of every page. */
  accessibilityStatus: z.enum(['non-compliant', 'partially-compliant', 'compliant']),
  density: z.enum(['compact', 'comfortable']),
  roleCodes: z.array(z.string()),
  /** In French, in the order of the codes. */
  roleLabels: z.array(z.string()),
  /** Right → how far it reaches. A right that is absent is not held. */
  rights: z.record(z.string(), scope),
})

/** What the frame of the web needs first; served by the accounts feature. Answers 401 when nobody is signed in. */
export const me = route({
  method: 'GET',
  path: '/api/me',
  summary: 'Who is signed in, where they have a seat and what they may do there',
  access: 'signed-in',
  reply: z.object({
    user: z.object({ id: z.string(), name: z.string(), email: z.string() }),
    demo: z.boolean(),
    territories: z.array(membership),
  }),
  rows: { stay: 'one’s own seats, to choose from' },
})

export type Me = z.infer<NonNullable<typeof me.reply>>
export type Membership = z.infer<typeof membership>
