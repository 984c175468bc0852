import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { base, date, open, text } from './parts.ts'

const instant = z.iso.datetime({ offset: true })
const optional = (most: number) => z._default(z.nullable(text(most)), null)

export const enterPage = route({
  method: 'POST',
  path: `${base}/sessions`,
  summary: 'Opens the page of a person with her link and code; unknown, over and wrong answer the same',
  ...open,
  body: z.object({ token: z.string().check(z.maxLength(100)), code: z.string().check(z.maxLength(20)) }),
  refusals: { 'link-or-code-wrong': 404, 'too-many-attempts': 429 },
})

export const leavePage = route({
  method: 'DELETE',
  path: `${base}/sessions`,
  summary: 'Closes the page on this device',
  ...open,
})

const step = z.object({
  /** A type of step, or `lifting` for every aid that lifts a brake (R8). */
  typeCode: z.string(),
  typeLabel: z.string(),
  state: z.enum(['done', 'now', 'later']),
  startsOn: z.nullable(date),
  endsOn: z.nullable(date),
})

const plan = z.object({
  givenName: z.string(),
  territoryName: z.string(),
  timeZone: z.string(),
  today: date,
  expiresOn: date,
  referent: z.nullable(
    z.object({
      name: z.string(),
      /** How who answers is reached: the référent, or the colleague who covers while she is away. */
      phone: z.nullable(z.string()),
      email: z.nullable(z.string()),
      away: z.nullable(z.object({ untilOn: date, coverName: z.string() })),
    }),
  ),
  appointment: z.nullable(
    z.object({
      id: z.uuid(),
      at: instant,
      place: z.nullable(z.string()),
      withName: z.nullable(z.string()),
      /** She already asked to move it. */
      isAsked: z.boolean(),
    }),
  ),
  steps: z.array(step),
  /** A contract waits for the code that she received. */
  toSign: z.boolean(),
  contract: z.nullable(z.object({ aim: z.string(), signedOn: z.nullable(date), endsOn: z.nullable(date) })),
  objectives: z.array(
    z.object({
      label: z.string(),
      dueOn: z.nullable(date),
      state: z.enum(['planned', 'ongoing', 'reached', 'abandoned']),
    }),
  ),
})
export type Plan = z.infer<typeof plan>

export const readPlan = route({
  method: 'GET',
  path: `${base}/plan`,
  summary: 'Her next appointment, who follows her, her steps in public words, the objectives she signed',
  ...open,
  reply: plan,
  rows: rowsStay.oneRecord,
})

const ownContract = z.object({
  title: z.string(),
  version: z.int(),
  aim: z.string(),
  jobLabel: z.nullable(z.string()),
  startsOn: date,
  endsOn: z.nullable(date),
  weeklyMinutes: z.nullable(z.int()),
  weeklyReason: z.nullable(z.string()),
  objectives: z.array(
    z.object({
      label: z.string(),
      details: z.nullable(z.string()),
      dueOn: z.nullable(date),
      carriedBy: z.enum(['person', 'referent', 'legal-referent']),
    }),
  ),
})
export type OwnContract = z.infer<typeof ownContract>

export const readContract = route({
  method: 'GET',
  path: `${base}/contract`,
  summary: 'The contract for which a code was sent to her, whole; null when none waits',
  ...open,
  reply: z.object({ contract: z.nullable(ownContract) }),
  rows: rowsStay.oneRecord,
})

export const signContract = route({
  method: 'POST',
  path: `${base}/contract`,
  summary: 'Signs it with that code; wrong, over and used up answer the same',
  ...open,
  body: z.object({ version: z.int(), code: z.string().check(z.maxLength(20)) }),
  refusals: { 'signing-code-wrong': 422, 'contract-moved': 409, 'content-changed': 409 },
})

const ofMeeting = z.object({ meetingId: z.uuid() })

export const takeAppointment = route({
  method: 'GET',
  path: `${base}/appointments/:meetingId/calendar`,
  summary: 'The appointment as an iCalendar file: day, hour and place, nothing about why',
  ...open,
  params: ofMeeting,
  produces: 'text/calendar',
})

export const askToMove = route({
  method: 'POST',
  path: `${base}/appointments/:meetingId/asks`,
  summary: 'Asks to move an appointment: a line for who follows her, nothing moves by itself',
  ...open,
  params: ofMeeting,
  body: z.object({ words: optional(300) }),
})

export const readOpenings = route({
  method: 'GET',
  path: `${base}/openings`,
  summary: 'Who opened her file, by day, organisation and role',
  ...open,
  reply: z.object({
    items: z.array(
      z.object({
        on: date,
        organisationName: z.nullable(z.string()),
        roleLabel: z.nullable(z.string()),
        acts: z.array(z.object({ kind: z.string(), count: z.int() })),
      }),
    ),
  }),
  rows: rowsStay.oneRecord,
})

export const readContact = route({
  method: 'GET',
  path: `${base}/contact`,
  summary: 'Her telephone and address as they are known, and whether a change waits',
  ...open,
  reply: z.object({
    phone: z.nullable(z.string()),
    email: z.nullable(z.string()),
    isAsked: z.boolean(),
  }),
})

export const askContact = route({
  method: 'POST',
  path: `${base}/contact`,
  summary: 'Proposes another telephone or address; who follows her confirms',
  ...open,
  body: z.object({ phone: optional(30), email: optional(254) }),
})

export const askCorrection = route({
  method: 'POST',
  path: `${base}/requests`,
  summary: 'Asks to read or to correct what is kept about her: a request with its month to answer',
  ...open,
  body: z.object({ kind: z.enum(['access', 'rectification']), words: optional(1000) }),
  reply: z.object({ dueOn: date }),
  refusals: { 'too-many-attempts': 429 },
})

const ownAsk = z.object({
  kind: z.enum(['appointment', 'contact', 'access', 'rectification']),
  /** What she wrote. */
  words: z.nullable(z.string()),
  /** The telephone and the address that she proposed. */
  values: z.array(z.string()),
  askedOn: date,
  /** Last day to answer a request on her data that waits. */
  dueOn: z.nullable(date),
  isLate: z.boolean(),
  answeredOn: z.nullable(date),
  /** `kept`: left as it is. Null while it waits. */
  outcome: z.nullable(z.enum(['done', 'partly', 'kept', 'refused'])),
})
export type OwnAsk = z.infer<typeof ownAsk>

export const readOwnAsks = route({
  method: 'GET',
  path: `${base}/asks`,
  summary: 'What she asked on her page, the latest first, and what became of it',
  ...open,
  reply: z.object({ items: z.array(ownAsk) }),
  rows: rowsStay.oneRecord,
})

export const listShown = route({
  method: 'GET',
  path: `${base}/documents`,
  summary: 'The documents that she may take',
  ...open,
  reply: z.object({
    items: z.array(z.object({ id: z.uuid(), name: z.string(), addedOn: date })),
  }),
  rows: rowsStay.oneRecord,
})

export const takeDocument = route({
  method: 'GET',
  path: `${base}/documents/:documentId`,
  summary: 'One of them; written in the audit trail',
  ...open,
  params: z.object({ documentId: z.uuid() }),
  produces: 'application/octet-stream',
})

export const takeData = route({
  method: 'GET',
  path: `${base}/data/:format`,
  summary: 'What the page knows of her, to read or for a machine; written in the audit trail',
  ...open,
  params: z.object({ format: z.enum(['html', 'json']) }),
  produces: 'application/octet-stream',
})
