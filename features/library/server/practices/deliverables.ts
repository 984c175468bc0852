import { listFiles, receiveFile, replyWithFile } from '#features/documents/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { addDeliverable, downloadDeliverable, listDeliverables } from '../../contract.ts'
import { practiceTitle } from './practice-store.ts'

/** Files of a practice that another territory may reuse. */
const subjectOf = (practiceId: string) => ({ subjectKind: 'practice', subjectId: practiceId })

export const showDeliverables: TerritoryHandler<typeof listDeliverables> = async ({ tx }, { params }) =>
  (await practiceTitle(tx, params.practiceId))
    ? done({ items: await listFiles(tx, subjectOf(params.practiceId)) })
    : refuse('not-found')

export const receiveDeliverable: TerritoryHandler<typeof addDeliverable> = async (context, { params }) =>
  (await practiceTitle(context.tx, params.practiceId))
    ? receiveFile(context, subjectOf(params.practiceId), params.fileId)
    : refuse('not-found')

export const sendDeliverable: TerritoryHandler<typeof downloadDeliverable> = async (context, { params }) =>
  (await practiceTitle(context.tx, params.practiceId))
    ? replyWithFile(context, subjectOf(params.practiceId), params.fileId)
    : refuse('not-found')
