import * as z from 'zod/mini'
import { letterSheet } from '#features/documents/contract.ts'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { base } from './parts.ts'

export const letterKinds = ['appointment', 'new-referent'] as const
export type LetterKind = (typeof letterKinds)[number]

export const letter = z.extend(letterSheet, { pathwayId: z.uuid() })
export type Letter = z.infer<typeof letter>

export const readPathwayLetter = route({
  method: 'GET',
  path: `${base}/pathways/:pathwayId/letters/:kind`,
  summary: 'The letter of the next appointment, or of who follows from now on; written in the audit trail',
  access: { right: 'pathways.read' },
  params: z.object({ territoryId: z.uuid(), pathwayId: z.uuid(), kind: z.enum(letterKinds) }),
  reply: letter,
  refusals: { 'nothing-to-write': 409 },
})

export const readMeetingLetter = route({
  method: 'GET',
  path: `${base}/meetings/:meetingId/letter`,
  summary: 'The letter of one appointment: fixed, moved or cancelled; written in the audit trail',
  access: { right: 'pathways.read' },
  params: z.object({ territoryId: z.uuid(), meetingId: z.uuid() }),
  reply: letter,
  refusals: { 'nothing-to-write': 409 },
})

export const readActLetters = route({
  method: 'GET',
  path: `${base}/caseload/acts/:actId/letters`,
  summary: 'The letters of one’s own act on several persons, for those to whom no mail went',
  access: { right: 'pathways.read' },
  params: z.object({ territoryId: z.uuid(), actId: z.uuid() }),
  reply: z.object({ items: z.array(letter) }),
  refusals: { 'already-undone': 409 },
  rows: rowsStay.oneRecord,
})

export const letterRoutes = { readPathwayLetter, readMeetingLetter, readActLetters }
