import * as z from 'zod/mini'
import { exportedWith, givesList, nominativeExport, rowsStay } from '#platform/contract/list-export.ts'
import { linesToSkip } from '#platform/contract/page-query.ts'
import { route } from '#platform/contract/route.ts'
import { base, date, manages, ofOperation, ofParticipation, reads } from './parts.ts'

/** What a control looks for in the file of a participant. */
export const pieceCodes = [
  'entry-form',
  'eligibility',
  'engagement',
  'step-presence',
  'exit-form',
  'exit-proof',
  'month-6-form',
] as const
export type PieceCode = (typeof pieceCodes)[number]

/** `not-due`: its fact has not come; `set-aside`: not to be asked of this participant; `expired`: too old at the entry. */
const pieceStates = ['not-due', 'set-aside', 'missing', 'expired', 'refused', 'received', 'checked'] as const
export type PieceState = (typeof pieceStates)[number]

/** What somebody says of a piece that was given, or of one that is not to be asked. */
const markKinds = ['checked', 'refused', 'set-aside'] as const
export type MarkKind = (typeof markKinds)[number]

/** Views of the list: everybody, those whom one piece or any holds back. */
export const pieceViews = ['all', 'blocked', ...pieceCodes] as const
export type PieceView = (typeof pieceViews)[number]

const states = z.array(z.object({ code: z.enum(pieceCodes), state: z.enum(pieceStates) }))

const pieceRow = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  personName: z.string(),
  enteredOn: date,
  exitedOn: z.nullable(date),
  /** Pieces due, those set aside left out, and those of them that were given and not refused. */
  due: z.int(),
  complete: z.int(),
  pieces: states,
})
export type PieceRow = z.infer<typeof pieceRow>

const filters = z.object({ view: z._default(z.enum(pieceViews), 'all') })

export const exportPieces = route({
  method: 'POST',
  path: `${base}/operations/:operationId/pieces/exports`,
  summary: 'The pieces of each participant of an operation, with the state of each',
  ...exportedWith('funding.read'),
  params: ofOperation,
  body: nominativeExport(filters),
  ...givesList,
})

export const listPieces = route({
  method: 'GET',
  path: `${base}/operations/:operationId/pieces`,
  summary: 'Completeness of an operation: what holds its payment back, and the pieces of each participant',
  ...reads,
  params: ofOperation,
  query: z.extend(filters, {
    offset: linesToSkip,
  }),
  reply: z.object({
    asOf: date,
    due: z.int(),
    complete: z.int(),
    /** Of the complete ones, those that somebody checked. */
    checked: z.int(),
    setAside: z.int(),
    participants: z.int(),
    blocked: z.int(),
    /** Participants whom each piece holds back, by why. */
    reasons: z.array(
      z.object({
        code: z.enum(pieceCodes),
        missing: z.int(),
        expired: z.int(),
        refused: z.int(),
      }),
    ),
    items: z.array(pieceRow),
    total: z.int(),
  }),
  rows: { exportedBy: exportPieces },
})

const piece = z.object({
  code: z.enum(pieceCodes),
  state: z.enum(pieceStates),
  /** The last day on which it is in time; null while it is not due. */
  limitOn: z.nullable(date),
  /** The day of the piece itself. */
  givenOn: z.nullable(date),
  reason: z.nullable(z.string()),
  markedOn: z.nullable(date),
  markedByName: z.nullable(z.string()),
})
export type Piece = z.infer<typeof piece>

const pieces = z.object({ items: z.array(piece), mayMark: z.boolean() })

export const readPieces = route({
  method: 'GET',
  path: `${base}/participations/:participationId/pieces`,
  summary:
    'The pieces of one participation: asked, given, checked, with who said so; written in the audit trail',
  ...reads,
  params: ofParticipation,
  reply: pieces,
  rows: rowsStay.oneRecord,
})

const ofPiece = z.extend(ofParticipation, { code: z.enum(pieceCodes) })

export const markPiece = route({
  method: 'POST',
  path: `${base}/participations/:participationId/pieces/:code/marks`,
  summary:
    'Accepts a piece, refuses it, or says with a reason that it is not to be asked of this participant',
  ...manages,
  params: ofPiece,
  body: z.object({
    id: z.uuid(),
    kind: z.enum(markKinds),
    reason: z._default(z.nullable(z.string().check(z.trim(), z.minLength(5), z.maxLength(300))), null),
  }),
  reply: pieces,
  rows: rowsStay.oneRecord,
  refusals: { 'piece-not-given': 409, 'piece-reason-missing': 422 },
})

export const unmarkPiece = route({
  method: 'DELETE',
  path: `${base}/participations/:participationId/pieces/:code/marks`,
  summary: 'Takes back what was said of a piece; the row stays',
  ...manages,
  params: ofPiece,
  reply: pieces,
})
