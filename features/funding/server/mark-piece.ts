import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { markPiece, unmarkPiece } from '../contract.ts'
import { findParticipation } from './participation-store.ts'
import { insertMark, piecesOfParticipation, removeMark } from './piece-store.ts'
import { shown } from './read-pieces.ts'

/** Accepted, refused, or not to be asked: what is said holds of the piece that is there that day. */
export const mark: TerritoryHandler<typeof markPiece> = async (context, { params, body }) => {
  const { participationId, code } = params
  const known = await findParticipation(context, participationId)
  if (!known) return refuse('not-found')
  const piece = (await piecesOfParticipation(context, participationId)).find((one) => one.code === code)
  const givenOn = piece?.givenOn ?? null
  if (body.kind !== 'set-aside' && givenOn === null) return refuse('piece-not-given')
  if (body.kind !== 'checked' && body.reason === null) return refuse('piece-reason-missing')
  if (await insertMark(context, { ...body, participationId, code, givenOn }))
    await audit(context, {
      action: 'funding.piece-marked',
      subjectKind: 'person',
      subjectId: known.personId,
      details: { piece: code, kind: body.kind },
    })
  return done(await shown(context, participationId))
}

export const unmark: TerritoryHandler<typeof unmarkPiece> = async (context, { params }) => {
  const { participationId, code } = params
  const known = await findParticipation(context, participationId)
  if (!known) return refuse('not-found')
  if (await removeMark(context, { participationId, code }))
    await audit(context, {
      action: 'funding.piece-unmarked',
      subjectKind: 'person',
      subjectId: known.personId,
      details: { piece: code },
    })
  return done(await shown(context, participationId))
}
