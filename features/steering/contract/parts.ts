import * as z from 'zod/mini'
import { bodyKinds, sides } from '../rules/body-kinds.ts'
import { meetingStates } from '../rules/lifecycles.ts'

export const base = '/api/territories/:territoryId/steering'
export const inTerritory = z.object({ territoryId: z.uuid() })
export const ofBody = z.object({ territoryId: z.uuid(), bodyId: z.uuid() })
export const ofMeeting = z.object({ territoryId: z.uuid(), meetingId: z.uuid() })
export const ofItem = z.object({ territoryId: z.uuid(), meetingId: z.uuid(), itemId: z.uuid() })
export const ofDecision = z.object({ territoryId: z.uuid(), decisionId: z.uuid() })

export const date = z.iso.date()
export const instant = z.iso.datetime({ offset: true })
export const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time'))
export const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
export const words = (most: number) => z._default(z.string().check(z.trim(), z.maxLength(most)), '')
export const optional = <S extends z.core.$ZodType>(schema: S) => z._default(z.nullable(schema), null)

export const reads = { access: { right: 'agreements.read' } } as const
export const writes = { access: { right: 'agreements.write' } } as const

/** Codes of problems that every act on a meeting may meet. */
export const closedRefusals = { 'meeting-signed': 409, 'meeting-cancelled': 409 } as const

/** How many decisions of each kind, late ones apart from the others. */
export const decisionCounts = z.object({
  'to-do': z.int(),
  doing: z.int(),
  late: z.int(),
  done: z.int(),
  dropped: z.int(),
})
export type DecisionCounts = z.infer<typeof decisionCounts>

export const quorum = z.object({
  percent: z.int(),
  voting: z.int(),
  needed: z.int(),
  counted: z.int(),
  isReached: z.boolean(),
})

export const kind = z.enum(bodyKinds)
export const side = z.enum(sides)

export const meeting = z.object({
  id: z.uuid(),
  bodyId: z.uuid(),
  heldOn: date,
  startsAt: z.string(),
  place: z.string(),
  state: z.enum(meetingStates),
  onAgenda: z.int(),
  decided: z.int(),
  version: z.int(),
})
export type Meeting = z.infer<typeof meeting>

export const body = z.object({
  id: z.uuid(),
  kind,
  label: z.string(),
  purpose: z.string(),
  agreements: z.array(z.object({ id: z.uuid(), label: z.string() })),
  openedOn: date,
  closedOn: z.nullable(date),
  /** Members in their term today, and those of them who vote. */
  seats: z.int(),
  voting: z.int(),
  next: z.nullable(z.object({ id: z.uuid(), heldOn: date, startsAt: z.string() })),
  lastHeldOn: z.nullable(date),
  /** By when the rhythm of such a body wants its next meeting; null for one that is closed. */
  expectedBy: z.nullable(date),
  counts: decisionCounts,
  version: z.int(),
})
export type Body = z.infer<typeof body>
