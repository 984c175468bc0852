import * as z from 'zod/mini'
import { exportedWith, givesList, nominativeExport, rowsStay } from '#platform/contract/list-export.ts'
import { linesToSkip } from '#platform/contract/page-query.ts'
import { route } from '#platform/contract/route.ts'
import { caseloadViews } from '../rules/caseload-views.ts'
import { meetingKindCodes } from '../rules/meeting-kinds.ts'
import { pathwayStates } from '../rules/pathway-lifecycle.ts'
import { readCaseloadSummary } from './caseload-summary.ts'
import { base, date, instant, inTerritory, listCode, optional, text } from './parts.ts'

const read = { access: { right: 'pathways.read' } } as const
const follow = { access: { right: 'pathways.follow' } } as const

const states = pathwayStates as [(typeof pathwayStates)[number], ...(typeof pathwayStates)[number][]]

const caseloadRow = z.object({
  pathwayId: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  birthDate: z.nullable(date),
  communeName: z.nullable(z.string()),
  isInQpv: z.nullable(z.boolean()),
  contactPreference: z.nullable(z.string()),
  state: z.enum(states),
  enteredOn: z.nullable(date),
  lastMeetingOn: z.nullable(date),
  /** The day by which the interview of the month is due; null when none is awaited. */
  meetingDueOn: z.nullable(date),
  lastContactOn: z.nullable(date),
  nextMeetingAt: z.nullable(instant),
  currentStep: z.nullable(z.object({ id: z.uuid(), label: z.string(), endsOn: z.nullable(date) })),
  /** The day since which no step runs; null while one does. */
  withoutStepSince: z.nullable(date),
  contractEndsOn: z.nullable(date),
  plannedReturnOn: z.nullable(date),
  inJobSince: z.nullable(date),
  version: z.int(),
})
export type CaseloadRow = z.infer<typeof caseloadRow>

const caseloadFilters = z.object({
  view: z._default(z.enum(caseloadViews), 'all'),
  /** Another member's caseload, for who sees the whole territory. */
  memberId: z.optional(z.uuid()),
  communeCode: z.optional(text(5)),
  qpv: z.optional(z.enum(['yes', 'no'])),
})

const typedName = z.string().check(z.trim(), z.minLength(2), z.maxLength(80))

export const exportCaseload = route({
  method: 'POST',
  path: `${base}/caseload/exports`,
  summary: 'The list that the screen shows, whole, with the reason for which it leaves',
  ...exportedWith('pathways.read'),
  params: inTerritory,
  body: nominativeExport(z.extend(caseloadFilters, { name: z.optional(typedName) })),
  ...givesList,
})

export const listCaseload = route({
  method: 'GET',
  path: `${base}/caseload`,
  summary: 'Open participants of a référent, the longest not seen first, 50 a page',
  ...read,
  params: inTerritory,
  query: z.extend(caseloadFilters, { offset: linesToSkip }),
  reply: z.object({ items: z.array(caseloadRow), total: z.int() }),
  rows: { exportedBy: exportCaseload },
})

/** A POST, so that the letters of a name never stand in an address nor in its log. */
export const searchCaseload = route({
  method: 'POST',
  path: `${base}/caseload/search`,
  summary: 'The same list, of those whose name has words that begin as typed',
  ...read,
  params: inTerritory,
  body: z.extend(caseloadFilters, {
    name: typedName,
    offset: linesToSkip,
  }),
  reply: z.object({ items: z.array(caseloadRow), total: z.int() }),
  rows: { exportedBy: exportCaseload },
})

export const listNews = route({
  method: 'GET',
  path: `${base}/caseload/news`,
  summary: 'What others did on one’s own files since a day',
  ...read,
  params: inTerritory,
  query: z.object({ since: date }),
  reply: z.object({
    items: z.array(
      z.object({
        id: z.uuid(),
        at: instant,
        subjectKind: z.string(),
        move: z.string(),
        byName: z.nullable(z.string()),
        organisationName: z.nullable(z.string()),
        personId: z.uuid(),
        personName: z.string(),
        stepLabel: z.nullable(z.string()),
        reasonText: z.nullable(z.string()),
      }),
    ),
  }),
  rows: { stay: 'what changed since the day before: each line stays in the file that it names' },
})

const savedView = z.object({
  id: z.uuid(),
  label: text(60),
  filters: z.object({
    view: z.enum(caseloadViews),
    communeCode: z.optional(listCode),
    qpv: z.optional(z.enum(['yes', 'no'])),
  }),
  columns: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(30)),
})

export const listSavedViews = route({
  method: 'GET',
  path: `${base}/caseload/views`,
  summary: 'The views that a member keeps',
  ...read,
  params: inTerritory,
  reply: z.object({ items: z.array(savedView) }),
  rows: rowsStay.choices,
})

export const saveView = route({
  method: 'POST',
  path: `${base}/caseload/views`,
  summary: 'Keeps a view: its filters and its columns',
  ...read,
  params: inTerritory,
  body: savedView,
  reply: savedView,
  refusals: { 'too-many-views': 409 },
})

export const forgetView = route({
  method: 'DELETE',
  path: `${base}/caseload/views/:viewId`,
  summary: 'Forgets a view',
  ...read,
  params: z.object({ territoryId: z.uuid(), viewId: z.uuid() }),
})

const act = z.object({
  id: z.uuid(),
  kind: z.enum(['appointments', 'hand-over', 'follow-ups', 'export']),
  at: instant,
  count: z.int(),
  details: z.record(z.string(), z.unknown()),
  undoneAt: z.nullable(instant),
})

export const listActs = route({
  method: 'GET',
  path: `${base}/caseload/acts`,
  summary: 'What a member did to several persons at once, the latest first',
  ...read,
  params: inTerritory,
  reply: z.object({ items: z.array(act) }),
  rows: { stay: 'one’s own last gestures, kept to be undone; each is in the trail' },
})

export const proposeAppointments = route({
  method: 'POST',
  path: `${base}/caseload/appointments`,
  summary: 'Plans an appointment with each of several persons and writes to those who have an address',
  ...follow,
  params: inTerritory,
  body: z.object({
    id: z.uuid(),
    kind: z.enum(meetingKindCodes),
    place: optional(text(200)),
    minutes: optional(z.int().check(z.minimum(5), z.maximum(480))),
    appointments: z
      .array(z.object({ id: z.uuid(), pathwayId: z.uuid(), at: instant }))
      .check(z.minLength(1), z.maxLength(50)),
  }),
  /** `withoutMail`: pathways of those to whom a letter must be printed. */
  reply: z.object({
    ...{ id: z.uuid(), count: z.int(), withoutMail: z.array(z.uuid()) },
    /** Of the planned ones, how many are too near a convening by the référent by law. */
    doubleConvenings: z.int(),
  }),
})

export const handOver = route({
  method: 'POST',
  path: `${base}/caseload/hand-over`,
  summary: 'Gives several pathways to another référent, who is told, as are the persons',
  access: { right: 'pathways.assign' },
  params: inTerritory,
  body: z.object({
    id: z.uuid(),
    memberId: z.uuid(),
    startsOn: date,
    reason: text(300),
    pathwayIds: z.array(z.uuid()).check(z.minLength(1), z.maxLength(100)),
  }),
  reply: z.object({ id: z.uuid(), count: z.int(), withoutMail: z.array(z.uuid()) }),
})

export const handOverFollowUps = route({
  method: 'POST',
  path: `${base}/caseload/hand-over/follow-ups`,
  summary: 'Gives what a member still owes to persons who exited to another référent, who is told',
  access: { right: 'pathways.assign' },
  params: inTerritory,
  body: z.object({ id: z.uuid(), fromId: z.uuid(), memberId: z.uuid(), reason: text(300) }),
  reply: z.object({ id: z.uuid(), count: z.int() }),
})

export const undoAct = route({
  method: 'POST',
  path: `${base}/caseload/acts/:actId/undo`,
  summary: 'Takes back what was done to several persons, where nothing happened since',
  ...read,
  params: z.object({ territoryId: z.uuid(), actId: z.uuid() }),
  /** `gone`: of those kept, what its former référent left, or follows nobody any more. */
  reply: z.object({ undone: z.int(), kept: z.int(), gone: z.int() }),
  refusals: { 'already-undone': 409, 'cannot-be-undone': 409 },
})

export const caseloadRoutes = {
  listCaseload,
  searchCaseload,
  readCaseloadSummary,
  listNews,
  listSavedViews,
  saveView,
  forgetView,
  exportCaseload,
  listActs,
  proposeAppointments,
  handOver,
  handOverFollowUps,
  undoAct,
}
