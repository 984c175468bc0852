import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { carriers } from '../rules/engagement-kinds.ts'
import { exitRow, jobRow, pathwayHead } from './exits.ts'
import { base, date, jsonInstant } from './parts.ts'
import { legalSide } from './referents.ts'
import { stepRow } from './steps.ts'
import { proofRow, watchRow } from './watches-and-proofs.ts'

const filePerson = z.object({
  id: z.uuid(),
  givenName: z.string(),
  familyName: z.string(),
  birthDate: z.nullable(date),
  sex: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  contactPreference: z.nullable(z.string()),
  communeName: z.nullable(z.string()),
  isInQpv: z.nullable(z.boolean()),
  targetJob: z.nullable(z.string()),
  version: z.int(),
})

const fileObjective = z.object({
  id: z.uuid(),
  contractId: z.uuid(),
  position: z.int(),
  label: z.string(),
  details: z.nullable(z.string()),
  dueOn: z.nullable(date),
  state: z.string(),
  stateOn: z.nullable(date),
  carriedBy: z.enum(carriers),
})

const fileContract = z.object({
  id: z.uuid(),
  number: z.int(),
  kind: z.string(),
  state: z.string(),
  aim: z.string(),
  startsOn: date,
  endsOn: z.nullable(date),
  weeklyMinutes: z.nullable(z.int()),
  weeklyReason: z.nullable(z.string()),
  signedOn: z.nullable(date),
  objectives: z.array(fileObjective),
})

const fileMeeting = z.object({
  id: z.uuid(),
  pathwayId: z.nullable(z.uuid()),
  kind: z.string(),
  isIndividual: z.boolean(),
  countsForMonth: z.boolean(),
  at: jsonInstant,
  onDate: date,
  minutes: z.nullable(z.int()),
  presence: z.string(),
  place: z.nullable(z.string()),
  note: z.nullable(z.string()),
  memberName: z.string(),
  version: z.int(),
})

const suspension = z.object({
  id: z.uuid(),
  /** Null for who may not read it: a reason of health, justice or family. */
  reasonCode: z.nullable(z.string()),
  startsOn: date,
  plannedReturnOn: date,
  endedOn: z.nullable(date),
})

/** One episode with everything that hangs on it. */
const fileEpisode = z.extend(pathwayHead, {
  episode: z.int(),
  isOpen: z.boolean(),
  schemeLabel: z.string(),
  referentId: z.nullable(z.uuid()),
  referentName: z.nullable(z.string()),
  ...legalSide,
  prescriberName: z.nullable(z.string()),
  admittedOn: date,
  contractSignedOn: z.nullable(date),
  lastMeetingOn: z.nullable(date),
  nextMeetingAt: z.nullable(jsonInstant),
  contracts: z.array(fileContract),
  steps: z.array(stepRow),
  suspensions: z.array(suspension),
  jobs: z.array(jobRow),
  exits: z.array(exitRow),
  proofs: z.array(proofRow),
  watches: z.array(watchRow),
})

const personFile = z.object({
  person: filePerson,
  episodes: z.array(fileEpisode),
  meetings: z.array(fileMeeting),
  privateNotes: z.array(
    z.object({ id: z.uuid(), meetingId: z.nullable(z.uuid()), body: z.string(), at: jsonInstant }),
  ),
})
export type PersonFile = z.infer<typeof personFile>
export type FileEpisode = z.infer<typeof fileEpisode>
export type FileMeeting = z.infer<typeof fileMeeting>

/**
 * R2: who she is, her episodes with all their steps, her meetings; its opening is written in the audit trail by the same
 * statement. What moved and what is due come by `readFileTimeline`.
 */
export const openFile = route({
  method: 'GET',
  path: `${base}/people/:personId/file`,
  summary: 'Opens a person’s file: episodes, steps, meetings, contract',
  access: { right: 'people.read' },
  params: z.object({ territoryId: z.uuid(), personId: z.uuid() }),
  reply: personFile,
  rows: rowsStay.oneRecord,
})

/** What stands at the top of every page of a file; names and contacts come from the file that is opened. */
const fileHead = z.object({
  /** The open episode, else the latest one. */
  episode: z.nullable(z.object({ id: z.uuid(), state: z.string(), isOpen: z.boolean() })),
  episodes: z.int(),
  proofs: z.int(),
  /** An application that still awaits a decision. */
  applicationId: z.nullable(z.uuid()),
  /** The référent of that episode is away today: who answers, and how she is reached. */
  away: z.nullable(
    z.object({
      untilOn: z.iso.date(),
      coverName: z.string(),
      coverPhone: z.nullable(z.string()),
      coverEmail: z.string(),
    }),
  ),
})
export type FileHead = z.infer<typeof fileHead>

export const readFileHead = route({
  method: 'GET',
  path: `${base}/people/:personId/file-head`,
  summary: 'State of a person’s pathway and how much her file holds; not an opening of the file',
  access: { right: 'pathways.read' },
  params: z.object({ territoryId: z.uuid(), personId: z.uuid() }),
  reply: fileHead,
})

export const fileRoutes = { openFile, readFileHead }
