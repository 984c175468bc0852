import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { base, ofPerson } from './person.ts'

const date = z.iso.date()

/**
 * What an accompaniment may have to take into account, and nothing more: whether a status exists and until when,
 * or a constraint to respect at work. There is no field for a diagnosis (R1).
 */
export const sensitiveCodes = [
  'rqth',
  'rqth-none',
  'rqth-requested',
  'aah',
  'ase-leaving',
  'justice-measure',
  'work-constraint',
] as const
export type SensitiveCode = (typeof sensitiveCodes)[number]

const sensitiveSources = ['declared', 'document', 'referral'] as const

const sensitiveFact = z.object({
  id: z.uuid(),
  code: z.enum(sensitiveCodes),
  validUntil: z.nullable(date),
  constraintNote: z.nullable(z.string()),
  source: z.enum(sensitiveSources),
  recordedAt: z.iso.datetime({ offset: true }),
})

export const readSensitiveFacts = route({
  method: 'GET',
  path: `${base}/:personId/sensitive-facts`,
  summary: 'Sensitive facts of a person, for those who hold that right alone; written in the audit trail',
  access: { right: 'people.read-sensitive' },
  params: ofPerson,
  reply: z.object({ items: z.array(sensitiveFact) }),
  rows: rowsStay.oneRecord,
})

export const recordSensitiveFact = route({
  method: 'POST',
  path: `${base}/:personId/sensitive-facts`,
  summary: 'Notes a sensitive fact; noting does not give the right to read',
  access: { right: 'people.write-sensitive' },
  params: ofPerson,
  body: z.object({
    id: z.uuid(),
    code: z.enum(sensitiveCodes),
    validUntil: z._default(z.nullable(date), null),
    constraintNote: z._default(
      z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(200))),
      null,
    ),
    source: z.enum(sensitiveSources),
  }),
  refusals: { 'constraint-note-misplaced': 422 },
})

export const withdrawSensitiveFact = route({
  method: 'DELETE',
  path: `${base}/:personId/sensitive-facts/:factId`,
  summary: 'Withdraws a sensitive fact that no longer holds',
  access: { right: 'people.read-sensitive' },
  params: z.extend(ofPerson, { factId: z.uuid() }),
})
