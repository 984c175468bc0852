import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { absenceReasonCodes, etpBounds } from '../rules/absences.ts'
import { inTerritory } from './parts.ts'

export { absenceReasonCodes, coverRule } from '../rules/absences.ts'

const base = '/api/territories/:territoryId'
const date = z.iso.date()
const ofMember = z.object({ territoryId: z.uuid(), memberId: z.uuid() })
const ofAbsence = z.object({ territoryId: z.uuid(), absenceId: z.uuid() })
const reads = { access: { right: 'pathways.read' } } as const

const absence = z.object({
  id: z.uuid(),
  fromOn: date,
  untilOn: date,
  /** Last day when it was ended before. */
  endedOn: z.nullable(date),
  state: z.enum(['to-come', 'under-way', 'over', 'dropped']),
  reasonCode: z.enum(absenceReasonCodes),
  coverId: z.uuid(),
  coverName: z.string(),
  notedByName: z.string(),
})
export type Absence = z.infer<typeof absence>

const sharedJob = z.object({
  fromOn: date,
  etpHundredths: z.int(),
  setByName: z.string(),
})
export type SharedJob = z.infer<typeof sharedJob>

const workingTime = z.object({
  memberId: z.uuid(),
  name: z.string(),
  organisationName: z.string(),
  /** In force today, in hundredths of a full-time job. */
  etpHundredths: z.int(),
  /** That of the arrival, before the first change. */
  firstEtpHundredths: z.int(),
  /** The latest first. */
  changes: z.array(sharedJob),
  absences: z.array(absence),
  /** Who may answer for her: of the same structure, present, following people. */
  covers: z.array(z.object({ id: z.uuid(), name: z.string() })),
  mayChangeEtp: z.boolean(),
})
export type WorkingTime = z.infer<typeof workingTime>

export const readWorkingTime = route({
  method: 'GET',
  path: `${base}/members/:memberId/working-time`,
  summary:
    'The share of a full-time job of a member, day by day, and her absences; her own, or anybody’s for who names référents',
  ...reads,
  params: ofMember,
  reply: workingTime,
  rows: rowsStay.oneRecord,
})

export const changeEtp = route({
  method: 'POST',
  path: `${base}/members/:memberId/working-time`,
  summary: 'Another share of a full-time job from a day on; what was counted before stays',
  access: { right: 'pathways.assign' },
  params: ofMember,
  body: z.object({
    fromOn: date,
    etpHundredths: z.int().check(z.minimum(etpBounds.least), z.maximum(etpBounds.most)),
  }),
  reply: workingTime,
})

export const noteAbsence = route({
  method: 'POST',
  path: `${base}/members/:memberId/absences`,
  summary:
    'A member will be away: a colleague of her structure answers for her files, on these days and no other',
  ...reads,
  params: ofMember,
  body: z.object({
    id: z.uuid(),
    fromOn: date,
    untilOn: date,
    reasonCode: z.enum(absenceReasonCodes),
    coverId: z.uuid(),
  }),
  reply: workingTime,
  refusals: { 'absence-overlaps': 409, 'cover-absent': 409, 'covers-somebody': 409 },
})

export const endAbsence = route({
  method: 'POST',
  path: `${base}/absences/:absenceId/end`,
  summary: 'She is back before the last day, or does not leave: the files close to her colleague at once',
  ...reads,
  params: ofAbsence,
  reply: workingTime,
  refusals: { 'absence-over': 409 },
})

export const readOwnAbsences = route({
  method: 'GET',
  path: `${base}/absences/current`,
  summary: 'For whom the reader answers today, and who answers for her',
  ...reads,
  params: inTerritory,
  reply: z.object({
    covered: z.array(z.object({ memberId: z.uuid(), name: z.string(), untilOn: date })),
    away: z.nullable(z.object({ coverName: z.string(), untilOn: date })),
  }),
  rows: rowsStay.oneRecord,
})

export const workingTimeRoutes = { readWorkingTime, changeEtp, noteAbsence, endAbsence, readOwnAbsences }
