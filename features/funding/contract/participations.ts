import * as z from 'zod/mini'
import { exportedWith, givesList, nominativeExport, rowsStay } from '#platform/contract/list-export.ts'
import { linesToSkip } from '#platform/contract/page-query.ts'
import { route } from '#platform/contract/route.ts'
import { base, date, manages, ofOperation, ofParticipation, questionnaireStates, reads } from './parts.ts'

/** Views of the list of participants. */
export const participationViews = [
  'all',
  'present',
  'exited',
  'entry-due',
  'exit-due',
  'month-6-due',
] as const
export type ParticipationView = (typeof participationViews)[number]

/** Persons taken in, or out, at once. */
const mostAtOnce = 200

const participationRow = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  personName: z.string(),
  birthDate: z.nullable(date),
  communeName: z.nullable(z.string()),
  referentName: z.nullable(z.string()),
  /** The first entry, and the exit of the last stay. */
  enteredOn: date,
  exitedOn: z.nullable(date),
  stays: z.int(),
  entryState: z.enum(questionnaireStates),
  exitState: z.enum(questionnaireStates),
  month6State: z.enum(questionnaireStates),
})
export type ParticipationRow = z.infer<typeof participationRow>

const filters = z.object({ view: z._default(z.enum(participationViews), 'all') })

export const exportParticipations = route({
  method: 'POST',
  path: `${base}/operations/:operationId/participations/exports`,
  summary: 'The participants of an operation, with the state of their questionnaires',
  ...exportedWith('funding.read'),
  params: ofOperation,
  body: nominativeExport(filters),
  ...givesList,
})

export const listParticipations = route({
  method: 'GET',
  path: `${base}/operations/:operationId/participations`,
  summary: 'Participants of an operation by name, with the state of their questionnaires; no answer is shown',
  ...reads,
  params: ofOperation,
  query: z.extend(filters, {
    offset: linesToSkip,
  }),
  reply: z.object({
    items: z.array(participationRow),
    total: z.int(),
    counts: z.record(z.string(), z.int()),
  }),
  rows: { exportedBy: exportParticipations },
})

const proposal = z.object({
  pathwayId: z.uuid(),
  personId: z.uuid(),
  personName: z.string(),
  birthDate: z.nullable(date),
  communeName: z.nullable(z.string()),
  referentName: z.nullable(z.string()),
  /** The entry in the accompaniment, or the first day of the operation for who was already there. */
  enteredOn: date,
  exitedOn: z.nullable(date),
  /** She took part in it before: the same record goes on. */
  isReturn: z.boolean(),
})
export type Proposal = z.infer<typeof proposal>

export const listProposals = route({
  method: 'GET',
  path: `${base}/operations/:operationId/proposals`,
  summary: 'Entries of the scheme during the operation that are not in it yet, the oldest first',
  ...manages,
  params: ofOperation,
  reply: z.object({ items: z.array(proposal), total: z.int() }),
  rows: { stay: 'what awaits a choice; once chosen it is in the list of participants, which leaves' },
})

export const enrol = route({
  method: 'POST',
  path: `${base}/operations/:operationId/participations`,
  summary: 'Takes proposed entries into the operation; a return goes on in the same record',
  ...manages,
  params: ofOperation,
  body: z.object({ pathwayIds: z.array(z.uuid()).check(z.minLength(1), z.maxLength(mostAtOnce)) }),
  reply: z.object({ entered: z.int(), returned: z.int() }),
  refusals: { 'not-proposed': 409 },
})

export const leaveOperation = route({
  method: 'POST',
  path: `${base}/operations/:operationId/exits`,
  summary: 'Takes participants out of the operation on a day, the accompaniment going on',
  ...manages,
  params: ofOperation,
  body: z.object({
    participationIds: z.array(z.uuid()).check(z.minLength(1), z.maxLength(mostAtOnce)),
    exitedOn: date,
  }),
  reply: z.object({ exited: z.int() }),
  refusals: { 'not-in-operation': 409 },
})

export const removeParticipation = route({
  method: 'POST',
  path: `${base}/participations/:participationId/removal`,
  summary: 'Removes a participation written by mistake, as long as no questionnaire was filled',
  ...manages,
  params: ofParticipation,
  body: z.object({ reason: z.string().check(z.trim(), z.minLength(5), z.maxLength(300)) }),
  refusals: { 'questionnaire-filled': 409 },
})

export const resumeParticipation = route({
  method: 'POST',
  path: `${base}/participations/:participationId/return`,
  summary: 'Takes back the exit of a participant whose accompaniment went on: the same record goes on',
  ...manages,
  params: ofParticipation,
  body: z.object({ reason: z.string().check(z.trim(), z.minLength(5), z.maxLength(300)) }),
  refusals: { 'nothing-to-resume': 409 },
})

const stay = z.object({ startsOn: date, endsOn: z.nullable(date), pathwayId: z.uuid() })

const momentRow = z.object({
  state: z.enum(questionnaireStates),
  /** The day from which it is asked, and the last one; null while its moment has not come. */
  fromOn: z.nullable(date),
  dueOn: z.nullable(date),
  collectedOn: z.nullable(date),
  missing: z.int(),
  asked: z.int(),
})
export type MomentRow = z.infer<typeof momentRow>

const participation = z.extend(participationRow, {
  operationId: z.uuid(),
  operationCode: z.string(),
  operationLabel: z.string(),
  operationEndsOn: date,
  history: z.array(stay),
  entry: momentRow,
  exit: momentRow,
  month6: momentRow,
  mayAnswer: z.boolean(),
  mayManage: z.boolean(),
  /** She left the operation before the end of her accompaniment, which still goes on or ended later. */
  isResumable: z.boolean(),
})
export type Participation = z.infer<typeof participation>

export const readParticipation = route({
  method: 'GET',
  path: `${base}/participations/:participationId`,
  summary: 'One participation: its stays and where its questionnaires stand; written in the audit trail',
  ...reads,
  params: ofParticipation,
  reply: participation,
  rows: rowsStay.oneRecord,
})

export const listOfPerson = route({
  method: 'GET',
  path: `${base}/people/:personId/participations`,
  summary: 'The participations of one person, the latest first',
  ...reads,
  params: z.object({ territoryId: z.uuid(), personId: z.uuid() }),
  reply: z.object({
    items: z.array(
      z.object({
        id: z.uuid(),
        operationCode: z.string(),
        operationLabel: z.string(),
        enteredOn: date,
        exitedOn: z.nullable(date),
        entryState: z.enum(questionnaireStates),
        exitState: z.enum(questionnaireStates),
        month6State: z.enum(questionnaireStates),
      }),
    ),
  }),
  rows: rowsStay.oneRecord,
})
