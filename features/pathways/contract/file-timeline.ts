import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { changeKinds } from './meetings.ts'
import { base, date, jsonInstant } from './parts.ts'

/** An appointment moved or cancelled, as the thread tells it. */
const fileMeetingChange = z.object({
  id: z.uuid(),
  kind: z.enum(changeKinds),
  fromAt: jsonInstant,
  toAt: jsonInstant,
  byName: z.string(),
  at: jsonInstant,
})

const fileTransition = z.object({
  id: z.uuid(),
  subjectKind: z.enum(['pathway', 'step', 'application']),
  subjectId: z.uuid(),
  move: z.string(),
  toState: z.string(),
  effectiveOn: date,
  at: jsonInstant,
  byName: z.nullable(z.string()),
  byLink: z.nullable(z.string()),
  reasonCode: z.nullable(z.string()),
  reasonText: z.nullable(z.string()),
  isRevoked: z.boolean(),
})

const fileDeadline = z.object({
  id: z.uuid(),
  ruleCode: z.string(),
  subjectKind: z.string(),
  subjectId: z.uuid(),
  dueOn: date,
  showsFrom: date,
  escalatesOn: z.nullable(date),
})

const fileTimeline = z.object({
  meetingChanges: z.array(fileMeetingChange),
  transitions: z.array(fileTransition),
  deadlines: z.array(fileDeadline),
})
export type FileTimeline = z.infer<typeof fileTimeline>
export type FileTransition = z.infer<typeof fileTransition>
export type FileDeadline = z.infer<typeof fileDeadline>

/** Read beside an open file; alone, it is an opening of the file, and is written down as one. */
export const readFileTimeline = route({
  method: 'GET',
  path: `${base}/people/:personId/file-timeline`,
  summary: 'Each move of a person’s pathway, steps and applications, appointments changed, and what is due',
  access: { right: 'people.read' },
  params: z.object({ territoryId: z.uuid(), personId: z.uuid() }),
  reply: fileTimeline,
  rows: rowsStay.oneRecord,
})

export const fileTimelineRoutes = { readFileTimeline }
