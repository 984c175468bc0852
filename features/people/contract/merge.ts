import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { evidenceCodes } from './codes.ts'
import { base, inTerritory, ofPerson, personValues } from './person.ts'

const date = z.iso.date()

/** Kinds of what a file holds, counted before two become one. */
const holdingKinds = ['referral', 'application', 'pathway', 'meeting', 'criterion', 'document'] as const
export type HoldingKind = (typeof holdingKinds)[number]

const lookAlike = z.object({
  id: z.uuid(),
  givenName: z.string(),
  familyName: z.string(),
  birthDate: z.nullable(date),
  communeName: z.nullable(z.string()),
  openedOn: date,
})
export type LookAlike = z.infer<typeof lookAlike>

const pair = z.object({ one: lookAlike, other: lookAlike, evidence: z.array(z.enum(evidenceCodes)) })
export type LookAlikePair = z.infer<typeof pair>

const done = z.object({
  id: z.uuid(),
  keptId: z.uuid(),
  name: z.string(),
  mergedOn: date,
  mergedByName: z.nullable(z.string()),
  /** The last day on which the two files may be parted. */
  undoUntil: date,
})
export type DoneMerge = z.infer<typeof done>

export const listLookAlikes = route({
  method: 'GET',
  path: `${base}/look-alikes`,
  summary:
    'Pairs of files that may be of one person, the surest first, and the merges that may still be undone',
  access: { right: 'people.merge' },
  params: inTerritory,
  query: z.object({ personId: z.optional(z.uuid()) }),
  reply: z.object({
    /** How many pairs there are in all; at most 100 are given. */
    total: z.int(),
    pairs: z.array(pair),
    merges: z.array(done),
  }),
  rows: { stay: 'a list to work through, of which nothing is left once done' },
})

const fileToMerge = z.extend(personValues, {
  id: z.uuid(),
  version: z.int(),
  communeName: z.nullable(z.string()),
  openedOn: date,
  holds: z.array(z.object({ kind: z.enum(holdingKinds), count: z.int() })),
})
export type FileToMerge = z.infer<typeof fileToMerge>

const ofPair = z.extend(ofPerson, { otherId: z.uuid() })

export const compareFiles = route({
  method: 'GET',
  path: `${base}/:personId/merges/:otherId`,
  summary:
    'Two files side by side, what each holds, and why they cannot become one; both openings are written',
  access: { right: 'people.merge' },
  params: ofPair,
  reply: z.object({
    kept: fileToMerge,
    other: fileToMerge,
    evidence: z.array(z.enum(evidenceCodes)),
    /** Names of the values that differ, in the order of the form. */
    differing: z.array(z.string()),
    /** Why the merge would be refused, null when it would not. */
    refusal: z.nullable(z.string()),
  }),
  rows: rowsStay.oneRecord,
})

export const mergeFiles = route({
  method: 'POST',
  path: `${base}/:personId/merges`,
  summary:
    'Brings all that the other file holds into this one, and archives the other; may be undone for 30 days',
  access: { right: 'people.merge' },
  params: ofPerson,
  body: z.object({
    id: z.uuid(),
    otherId: z.uuid(),
    version: z.int(),
    otherVersion: z.int().check(z.minimum(0), z.maximum(2_147_483_647)),
    /** Names of the values taken from the other file; the others stay as they are. */
    take: z._default(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(40)), []),
    reason: z._default(z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(300))), null),
  }),
  reply: z.object({ id: z.uuid(), undoUntil: date }),
  refusals: { 'same-file': 409, 'both-pathways-open': 409, 'both-in-operation': 409 },
})

export const undoMerge = route({
  method: 'POST',
  path: `${base}/:personId/merges/:mergeId/undo`,
  summary: 'Parts two files again, each with what was its own; what was written since stays in the kept one',
  access: { right: 'people.merge' },
  params: z.extend(ofPerson, { mergeId: z.uuid() }),
  reply: z.object({
    otherId: z.uuid(),
    /** Names of the values that somebody changed since and that stay as they are. */
    stayed: z.array(z.string()),
  }),
  refusals: { 'already-parted': 409, 'merge-settled': 409, 'merged-since': 409 },
})

export const setApart = route({
  method: 'POST',
  path: `${base}/look-alikes`,
  summary: 'Notes that two files that look alike are of two persons: the pair is no longer shown',
  access: { right: 'people.merge' },
  params: inTerritory,
  body: z.object({ oneId: z.uuid(), otherId: z.uuid() }),
  reply: z.object({ oneId: z.uuid(), otherId: z.uuid() }),
  refusals: { 'same-file': 409 },
})
