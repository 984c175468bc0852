import { listFiles, receiveFile, replyWithFile } from '#features/documents/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { addScan, downloadScan, listScans } from '../contract.ts'
import { mayAttend } from './session-access.ts'
import { loadSession } from './session-store.ts'

/** Scans of the sheets that were signed on paper. */
const subjectOf = (sessionId: string) => ({ subjectKind: 'training-session', subjectId: sessionId })

const isAttended = async (context: Context, sessionId: string): Promise<boolean> => {
  const session = await loadSession(context, sessionId)
  return session !== undefined && mayAttend(context.actor, session)
}

export const showScans: TerritoryHandler<typeof listScans> = async (context, { params }) =>
  (await isAttended(context, params.sessionId))
    ? done({ items: await listFiles(context.tx, subjectOf(params.sessionId)) })
    : refuse('not-found')

export const receiveScan: TerritoryHandler<typeof addScan> = async (context, { params }) =>
  (await isAttended(context, params.sessionId))
    ? receiveFile(context, subjectOf(params.sessionId), params.scanId)
    : refuse('not-found')

export const sendScan: TerritoryHandler<typeof downloadScan> = async (context, { params }) =>
  (await isAttended(context, params.sessionId))
    ? replyWithFile(context, subjectOf(params.sessionId), params.scanId)
    : refuse('not-found')
