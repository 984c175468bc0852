import * as z from 'zod/mini'
import { letterSheet } from '#features/documents/contract.ts'
import { rowsStay } from '#platform/contract/list-export.ts'
import { givesPaper } from '#platform/contract/paper.ts'
import { route } from '#platform/contract/route.ts'
import { base } from './parts.ts'

export const letterKinds = ['appointment', 'new-referent'] as const
export type LetterKind = (typeof letterKinds)[number]

export const letter = z.extend(letterSheet, { pathwayId: z.uuid() })
export type Letter = z.infer<typeof letter>

const ofLetter = z.object({ territoryId: z.uuid(), pathwayId: z.uuid(), kind: z.enum(letterKinds) })
const ofMeeting = z.object({ territoryId: z.uuid(), meetingId: z.uuid() })
const ofAct = z.object({ territoryId: z.uuid(), actId: z.uuid() })
const reads = { access: { right: 'pathways.read' } } as const

export const readPathwayLetter = route({
  method: 'GET',
  path: `${base}/pathways/:pathwayId/letters/:kind`,
  summary: 'The letter of the next appointment, or of who follows from now on; written in the audit trail',
  ...reads,
  params: ofLetter,
  reply: letter,
  refusals: { 'nothing-to-write': 409 },
})

export const printPathwayLetter = route({
  method: 'GET',
  path: `${base}/pathways/:pathwayId/letters/:kind/document`,
  summary: 'The same letter as tagged PDF or DOCX; written in the audit trail',
  ...reads,
  params: ofLetter,
  ...givesPaper,
  refusals: { 'nothing-to-write': 409 },
})

export const readMeetingLetter = route({
  method: 'GET',
  path: `${base}/meetings/:meetingId/letter`,
  summary: 'The letter of one appointment: fixed, moved or cancelled; written in the audit trail',
  ...reads,
  params: ofMeeting,
  reply: letter,
  refusals: { 'nothing-to-write': 409 },
})

export const printMeetingLetter = route({
  method: 'GET',
  path: `${base}/meetings/:meetingId/letter/document`,
  summary: 'The same letter as tagged PDF or DOCX; written in the audit trail',
  ...reads,
  params: ofMeeting,
  ...givesPaper,
  refusals: { 'nothing-to-write': 409 },
})

export const readActLetters = route({
  method: 'GET',
  path: `${base}/caseload/acts/:actId/letters`,
  summary: 'The letters of one’s own act on several persons, for those to whom no mail went',
  ...reads,
  params: ofAct,
  reply: z.object({ items: z.array(letter) }),
  refusals: { 'already-undone': 409 },
  rows: rowsStay.oneRecord,
})

export const printActLetters = route({
  method: 'GET',
  path: `${base}/caseload/acts/:actId/letters/document`,
  summary: 'The same letters as one PDF or DOCX, a page each; written in the audit trail',
  ...reads,
  params: ofAct,
  ...givesPaper,
  refusals: { 'already-undone': 409, 'nothing-to-write': 409 },
})

export const letterRoutes = {
  readPathwayLetter,
  printPathwayLetter,
  readMeetingLetter,
  printMeetingLetter,
  readActLetters,
  printActLetters,
}
