import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import {
  contactPreferences,
  educationLevels,
  fileReasons,
  households,
  noticeChannels,
  qpvProofs,
  resourceCodes,
  sexes,
  situationCodes,
  situationSources,
} from './codes.ts'

export const base = '/api/territories/:territoryId/people'
export const inTerritory = z.object({ territoryId: z.uuid() })
export const ofPerson = z.object({ territoryId: z.uuid(), personId: z.uuid() })

const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most))
const optional = <S extends z.core.$ZodType>(schema: S) => z._default(z.nullable(schema), null)
const date = z.iso.date()

/** What is written of a person's identity and situation, in her file and in a prescription. */
export const identityValues = {
  birthName: optional(text(80)),
  birthDate: optional(date),
  sex: optional(z.enum(sexes)),
  email: optional(text(254)),
  phone: optional(text(30)),
  contactPreference: optional(z.enum(contactPreferences)),
  address: optional(text(200)),
  communeCode: optional(text(5)),
  franceTravailId: optional(text(20)),
  situationCode: optional(z.enum(situationCodes)),
  educationLevel: optional(z.enum(educationLevels)),
  joblessSince: optional(date),
  resources: z._default(z.array(z.enum(resourceCodes)), []),
}

/** What a member may write of a person; everything but the name may be unknown. */
export const personValues = z.object({
  reason: z.enum(fileReasons),
  givenName: text(80),
  familyName: text(80),
  ...identityValues,
  postalCode: optional(z.string().check(z.regex(/^\d{5}$/))),
  outsideReason: optional(text(300)),
  isInQpv: optional(z.boolean()),
  qpvCode: optional(text(12)),
  qpvProof: optional(z.enum(qpvProofs)),
  languages: z._default(z.array(text(40)).check(z.maxLength(10)), []),
  household: optional(z.enum(households)),
  dependentChildren: optional(z.int().check(z.minimum(0), z.maximum(30))),
  hasDrivingLicence: optional(z.boolean()),
  targetRomeCode: optional(z.string().check(z.regex(/^[A-Z]\d{4}$/))),
  targetJob: optional(text(150)),
})
export type PersonValues = z.infer<typeof personValues>

const noticeGiven = z.object({ channel: z.enum(noticeChannels), givenOn: date })

export const situation = z.object({
  id: z.uuid(),
  observedOn: date,
  situationCode: z.enum(situationCodes),
  source: z.enum(situationSources),
  recordedAt: z.iso.datetime({ offset: true }),
  recordedBy: z.nullable(z.string()),
})

const personRow = z.extend(personValues, {
  id: z.uuid(),
  communeName: z.nullable(z.string()),
  age: z.nullable(z.int()),
  createdAt: z.iso.datetime({ offset: true }),
  updatedAt: z.iso.datetime({ offset: true }),
  version: z.int(),
})
export type PersonRow = z.infer<typeof personRow>

const personFile = z.extend(personRow, {
  /** Things to look at that refuse nothing: `age-over-67` (V1), `outside-perimeter` (V18). */
  warnings: z.array(z.string()),
  mayEdit: z.boolean(),
  mayReadSensitive: z.boolean(),
  mayWriteSensitive: z.boolean(),
  mayReadOpenings: z.boolean(),
  situations: z.array(situation),
  notices: z.array(
    z.extend(noticeGiven, {
      id: z.uuid(),
      noticeCode: z.string(),
      noticeVersion: z.string(),
      givenByName: z.nullable(z.string()),
    }),
  ),
})
export type PersonFile = z.infer<typeof personFile>

export const createPerson = route({
  method: 'POST',
  path: base,
  summary: 'Opens a file, with the information notice that was given',
  access: { right: 'people.create' },
  params: inTerritory,
  body: z.extend(personValues, { id: z.uuid(), notice: z.nullable(noticeGiven) }),
  reply: z.object({ id: z.uuid(), warnings: z.array(z.string()) }),
})

export const readPerson = route({
  method: 'GET',
  path: `${base}/:personId`,
  summary: 'Identity, contact and situation of a person; the opening is written in the audit trail',
  access: { right: 'people.read' },
  params: ofPerson,
  reply: personFile,
  /** The file became part of another one: whoever kept its address looks the person up again. */
  refusals: { 'merged-file': 404 },
  rows: rowsStay.oneRecord,
})

export const changePerson = route({
  method: 'PUT',
  path: `${base}/:personId`,
  summary: 'Changes identity, contact or situation; a stale version answers the current row',
  access: { right: 'people.edit' },
  params: ofPerson,
  body: z.extend(personValues, { version: z.int() }),
  reply: z.object({ id: z.uuid(), version: z.int(), warnings: z.array(z.string()) }),
})

export const recordSituation = route({
  method: 'POST',
  path: `${base}/:personId/situations`,
  summary: 'Adds a dated situation; the latest becomes the current one',
  access: { right: 'people.edit' },
  params: ofPerson,
  body: z.object({
    id: z.uuid(),
    observedOn: date,
    situationCode: z.enum(situationCodes),
    source: z.enum(situationSources),
  }),
  reply: z.object({ id: z.uuid() }),
})

export const recordNotice = route({
  method: 'POST',
  path: `${base}/:personId/notices`,
  summary: 'Records that the information notice in force was given: when and how',
  access: { right: 'people.edit' },
  params: ofPerson,
  body: z.extend(noticeGiven, { id: z.uuid() }),
  reply: z.object({ id: z.uuid(), noticeVersion: z.string() }),
})
