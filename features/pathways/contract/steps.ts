import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { type StepMove, stepLifecycle } from '../rules/step-lifecycle.ts'
import { base, date, listCode, ofPathway, optional, text } from './parts.ts'

const follow = { access: { right: 'pathways.follow' } } as const
export const ofStep = z.object({ territoryId: z.uuid(), stepId: z.uuid() })

const stepMoves = Object.keys(stepLifecycle.moves) as [StepMove, ...StepMove[]]
export const halves = ['day', 'morning', 'afternoon'] as const
const stepPresences = ['present', 'absent', 'excused'] as const
/** What a warning says; the project manager passes over `before-contract` with a reason. */
const stepWarnings = ['outside-pathway', 'before-contract'] as const

/** Whether a move is possible now, and why not. */
export const allowance = z.object({ allowed: z.boolean(), reason: z.optional(z.string()) })

export const stepRow = z.object({
  id: z.uuid(),
  pathwayId: z.uuid(),
  objectiveId: z.nullable(z.uuid()),
  typeCode: z.string(),
  themeCode: z.nullable(z.string()),
  label: z.string(),
  operatorOrganisationId: z.nullable(z.uuid()),
  operatorName: z.nullable(z.string()),
  operatorEmail: z.nullable(z.string()),
  state: z.enum(stepLifecycle.states),
  proposedOn: date,
  startsOn: z.nullable(date),
  endsOn: z.nullable(date),
  startedOn: z.nullable(date),
  endedOn: z.nullable(date),
  plannedMinutes: z.nullable(z.int()),
  weeklyMinutes: z.nullable(z.int()),
  doneMinutes: z.int(),
  place: z.nullable(z.string()),
  needToKnow: z.nullable(z.string()),
  outcome: z.nullable(z.string()),
  reasonCode: z.nullable(z.string()),
  reasonText: z.nullable(z.string()),
  version: z.int(),
})
export type StepRow = z.infer<typeof stepRow>

export const attendanceRow = z.object({
  day: date,
  half: z.enum(halves),
  presence: z.enum(stepPresences),
  minutes: z.int(),
})
export type AttendanceRow = z.infer<typeof attendanceRow>

const minutes = (most: number) => z.int().check(z.minimum(0), z.maximum(most))

const stepFields = {
  objectiveId: optional(z.uuid()),
  typeCode: listCode,
  themeCode: optional(z.string()),
  label: text(200),
  operatorOrganisationId: optional(z.uuid()),
  operatorEmail: optional(z.email()),
  startsOn: optional(date),
  endsOn: optional(date),
  plannedMinutes: optional(minutes(600_000)),
  weeklyMinutes: optional(minutes(10_080)),
  place: optional(text(200)),
  /** The only words about the person that the operator reads. */
  needToKnow: optional(text(1000)),
}

const written = z.object({
  step: stepRow,
  warnings: z.array(z.enum(stepWarnings)),
  moves: z.record(z.enum(stepMoves), allowance),
})

const stepRefusals = {
  'unknown-step-type': 422,
  'unknown-theme': 422,
  'dates-reversed': 422,
  'pathway-closed': 409,
  'before-contract': 409,
} as const

export const addStep = route({
  method: 'POST',
  path: `${base}/pathways/:pathwayId/steps`,
  summary: 'Proposes a step, or prescribes it at once to its operator',
  ...follow,
  params: ofPathway,
  body: z.object({
    id: z.uuid(),
    ...stepFields,
    prescribe: z._default(z.boolean(), false),
    /** Why a step is prescribed before the contract: asks for the right to override. */
    overrideReason: optional(text(500)),
  }),
  reply: written,
  refusals: stepRefusals,
})

/** Opens the step until the day `until`, 30 days after its end; null while no end is known. */
const operatorLink = z.object({ recipient: z.string(), until: z.nullable(date) })

export const readStep = route({
  method: 'GET',
  path: `${base}/steps/:stepId`,
  summary: 'A step with its presences, its possible moves and its link',
  access: { right: 'pathways.read' },
  params: ofStep,
  reply: z.extend(written, {
    attendance: z.array(attendanceRow),
    link: z.nullable(operatorLink),
  }),
  rows: rowsStay.oneRecord,
})

export const changeStep = route({
  method: 'PUT',
  path: `${base}/steps/:stepId`,
  summary: 'Changes what a step says; its state moves by `moveStep`',
  ...follow,
  params: ofStep,
  body: z.object({ version: z.int(), ...stepFields }),
  reply: written,
  refusals: stepRefusals,
})

export const moveFields = {
  version: z.int(),
  /** The day of the fact; today when absent. */
  on: optional(date),
  reasonCode: optional(text(60)),
  reasonText: optional(text(500)),
  outcome: optional(text(1000)),
}

export const moveStep = route({
  method: 'POST',
  path: `${base}/steps/:stepId/moves`,
  summary: 'Moves a step: prescribed, started, paused, done, abandoned, cancelled…',
  ...follow,
  params: ofStep,
  body: z.object({ ...moveFields, move: z.enum(stepMoves), overrideReason: optional(text(500)) }),
  reply: written,
  refusals: { ...stepRefusals, 'date-in-future': 422 },
})

export const attendanceBody = z.object({
  rows: z
    .array(
      z.object({
        day: date,
        half: z._default(z.enum(halves), 'day'),
        presence: z.enum(stepPresences),
        minutes: z._default(minutes(1440), 0),
      }),
    )
    .check(z.minLength(1), z.maxLength(200)),
})

export const attendanceRefusals = {
  'date-in-future': 422,
  'half-and-day': 422,
  'step-not-running': 409,
} as const
const attendanceReply = z.object({ doneMinutes: z.int(), attendance: z.array(attendanceRow) })

export const recordAttendance = route({
  method: 'PUT',
  path: `${base}/steps/:stepId/attendance`,
  summary: 'Notes presences and hours, by day or half-day; the same half-day written again is corrected',
  ...follow,
  params: ofStep,
  body: attendanceBody,
  reply: attendanceReply,
  refusals: attendanceRefusals,
})

export const sendOperatorLink = route({
  method: 'POST',
  path: `${base}/steps/:stepId/link`,
  summary: 'Mails the operator a link to the step; the former one is closed',
  ...follow,
  params: ofStep,
  reply: operatorLink,
  refusals: { 'no-operator-email': 422, 'step-over': 409 },
})

export const revokeOperatorLink = route({
  method: 'DELETE',
  path: `${base}/steps/:stepId/link`,
  summary: 'Closes the operator’s link at once',
  ...follow,
  params: ofStep,
})

export const stepRoutes = {
  addStep,
  readStep,
  changeStep,
  moveStep,
  recordAttendance,
  sendOperatorLink,
  revokeOperatorLink,
}
