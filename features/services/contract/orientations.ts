import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { contactPreferences, orientationStates } from '../rules/orientation-lifecycle.ts'
import { refusalCodes } from '../rules/refusal-reasons.ts'
import { base, date, follows, instant, ofOrientation, ofPerson, optional, text } from './parts.ts'

const state = z.enum(orientationStates)

export const orientation = z.object({
  id: z.uuid(),
  serviceId: z.uuid(),
  serviceName: z.string(),
  structureName: z.string(),
  state,
  themeCode: z.nullable(z.string()),
  reasons: z.nullable(z.string()),
  requirements: z.nullable(z.string()),
  availableFrom: z.nullable(date),
  contactPreference: z.enum(contactPreferences),
  otherContact: z.nullable(z.string()),
  sentOn: date,
  expiresOn: date,
  answeredOn: z.nullable(date),
  /** The answer waits for whoever follows the person. */
  isUnread: z.boolean(),
  moves: z.array(
    z.object({
      move: z.string(),
      toState: state,
      reasonCode: z.nullable(z.enum(refusalCodes)),
      reasonText: z.nullable(z.string()),
      byName: z.nullable(z.string()),
      byLink: z.boolean(),
      onDate: date,
      at: instant,
    }),
  ),
  version: z.int(),
})
export type Orientation = z.infer<typeof orientation>

export const sendOrientation = route({
  method: 'POST',
  path: `${base}/people/:personId/orientations`,
  summary:
    'Writes to a local service about somebody who was told of it; the service answers by a link and a code',
  ...follows,
  params: ofPerson,
  body: z.object({
    id: z.uuid(),
    serviceId: z.uuid(),
    themeCode: optional(z.string().check(z.maxLength(120))),
    reasons: text(1000),
    /** Which conditions of the service she meets. */
    requirements: optional(text(500)),
    availableFrom: optional(date),
    contactPreference: z.enum(contactPreferences),
    otherContact: optional(text(200)),
    /** She was told what is sent, and to whom. */
    informed: z.boolean(),
  }),
  reply: orientation,
  refusals: {
    'pathway-not-open': 409,
    'service-closed': 409,
    'service-apart': 409,
    'service-without-email': 409,
    'orientation-waiting': 409,
  },
})

export const listOrientations = route({
  method: 'GET',
  path: `${base}/people/:personId/orientations`,
  summary: 'Orientations of somebody followed, the latest first, with what became of each',
  ...follows,
  params: ofPerson,
  reply: z.object({ items: z.array(orientation) }),
  rows: rowsStay.oneRecord,
})

export const withdrawOrientation = route({
  method: 'POST',
  path: `${base}/orientations/:orientationId/withdrawal`,
  summary: 'Takes an orientation back: its link opens nothing any more',
  ...follows,
  params: ofOrientation,
  body: z.object({ version: z.int(), reasonText: optional(text(300)) }),
  reply: orientation,
})

export const renewOrientationLink = route({
  method: 'POST',
  path: `${base}/orientations/:orientationId/link`,
  summary: 'Sends the service a fresh link; the former one opens nothing any more',
  ...follows,
  params: ofOrientation,
  reply: z.object({ until: date }),
  refusals: { 'orientation-over': 409 },
})

export const readAnswer = route({
  method: 'POST',
  path: `${base}/orientations/:orientationId/reading`,
  summary: 'The answer was read by whoever follows the person: its line is settled',
  ...follows,
  params: ofOrientation,
  reply: orientation,
})

export const orientationRoutes = {
  sendOrientation,
  listOrientations,
  withdrawOrientation,
  renewOrientationLink,
  readAnswer,
}
