import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { answers, enrolmentStates, leavingReasons } from '../rules/enrolment-lifecycle.ts'
import { presenceValues } from '../rules/presence.ts'
import { activity } from './activities.ts'
import {
  closedRefusals,
  date,
  enrols,
  instant,
  ofEnrolment,
  ofSession,
  optional,
  part,
  reads,
  sessionPath,
} from './parts.ts'
import { session } from './sessions.ts'

const mark = z.object({
  part,
  /** Null: not noted yet. */
  value: z.nullable(z.enum(presenceValues)),
  signedAt: z.nullable(instant),
})

export const participant = z.object({
  enrolmentId: z.uuid(),
  personName: z.string(),
  /** Only to who follows her. */
  personId: z.nullable(z.uuid()),
  state: z.enum(enrolmentStates),
  /** From 1 on, among those who wait. */
  rank: z.nullable(z.int()),
  offerEndsAt: z.nullable(instant),
  marks: z.array(mark),
  mayAnswer: z.boolean(),
  version: z.int(),
})
export type Participant = z.infer<typeof participant>

export const readSession = route({
  method: 'GET',
  path: sessionPath,
  summary:
    'A session and who takes part: all the names to who runs or attends it, else those whom one follows',
  ...reads,
  params: ofSession,
  reply: z.object({
    session,
    activity,
    participants: z.array(participant),
    cancelReason: z.nullable(z.string()),
    closedAt: z.nullable(instant),
  }),
  rows: { stay: 'a session is read on its page or printed as its sheet; the hours leave by their own list' },
})

export const listCandidates = route({
  method: 'GET',
  path: `${sessionPath}/candidates`,
  summary: 'Persons of an open pathway whom one follows and who are not on the lists of the session',
  ...enrols,
  params: ofSession,
  reply: z.object({
    items: z.array(
      z.object({
        pathwayId: z.uuid(),
        personName: z.string(),
        birthDate: z.nullable(date),
        /** Another session or an appointment at the same hours. */
        overlaps: z.boolean(),
      }),
    ),
  }),
  rows: rowsStay.choices,
})

/** What became of one of the persons chosen: a place, the waiting list, or why neither. */
const enrolOutcomes = [
  'enrolled',
  'waiting',
  'already-listed',
  'pathway-not-open',
  'session-began-full',
] as const
export type EnrolOutcome = (typeof enrolOutcomes)[number]

export const enrol = route({
  method: 'POST',
  path: `${sessionPath}/enrolments`,
  summary:
    'Gives the free places in the order asked; who comes after waits (V13). Who cannot come in is said person by person; refused when nobody can',
  ...enrols,
  params: ofSession,
  body: z.object({
    asked: z.array(z.object({ id: z.uuid(), pathwayId: z.uuid() })).check(z.minLength(1), z.maxLength(100)),
  }),
  reply: z.object({
    ...{ enrolled: z.int(), waiting: z.int(), toldByMail: z.int(), toTell: z.int() },
    /** By pathway. */
    outcomes: z.record(z.uuid(), z.enum(enrolOutcomes)),
  }),
  refusals: { ...closedRefusals, 'session-draft': 409, 'pathway-not-open': 409, 'session-began-full': 409 },
})

export const answerEnrolment = route({
  method: 'POST',
  path: `${sessionPath}/enrolments/:enrolmentId/answers`,
  summary: 'Accepts or declines an offered place for the person, or gives her place up',
  ...enrols,
  params: ofEnrolment,
  body: z.object({
    version: z.int(),
    answer: z.enum(answers),
    reasonCode: optional(z.enum(leavingReasons)),
  }),
  /** `offered`: to how many of those who wait a place goes at once. */
  reply: z.object({ state: z.enum(enrolmentStates), version: z.int(), offered: z.int() }),
  refusals: { ...closedRefusals, 'presence-noted': 409, 'offer-ended': 409 },
})

const ofPerson = z.object({ territoryId: z.uuid(), personId: z.uuid() })

export const listOfPerson = route({
  method: 'GET',
  path: '/api/territories/:territoryId/people/:personId/training',
  summary: 'The sessions of a person whom one follows, the latest first',
  access: { right: 'pathways.read' },
  params: ofPerson,
  reply: z.object({
    items: z.array(
      z.object({
        enrolmentId: z.uuid(),
        sessionId: z.uuid(),
        publicLabel: z.string(),
        heldOn: date,
        state: z.enum(enrolmentStates),
        values: z.array(z.nullable(z.enum(presenceValues))),
        minutes: z.int(),
        /** Of a session to come: the référent by law calls her in at these hours. */
        isConvened: z.boolean(),
      }),
    ),
  }),
  rows: rowsStay.oneRecord,
})

export const enrolmentRoutes = { readSession, listCandidates, enrol, answerEnrolment, listOfPerson }
