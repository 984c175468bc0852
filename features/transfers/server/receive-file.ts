import { settingAt, territoryName } from '#features/territory/server/public.ts'
import { addDays } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { receiveTransferFile } from '../contract.ts'
import { insertEnvelope, loadPrepared } from './envelope-store.ts'
import { expirySetting } from './expiry-setting.ts'
import { readSignedFile } from './signed-file.ts'

/** A file becomes an envelope of this territory to itself: it awaits its answer as any other, once. */
export const receive: TerritoryHandler<typeof receiveTransferFile> = async (context, { body }) => {
  const { tx, now, today } = context
  const read = readSignedFile(body.text)
  if (!read.ok) return read
  const { payload, keyMark } = read.value
  if (payload.expiresOn < today) return refuse('transfer-file-old')
  const latest = addDays(today, await settingAt(tx, expirySetting, today))
  const sentAt = new Date(payload.sentAt)
  const isNew = await insertEnvelope(tx, {
    ...{ id: payload.id, destinationId: tx.territoryId, destinationName: await territoryName(tx) },
    ...{ originName: payload.originName, sentByName: payload.sentByName, keyMark, state: 'sent' },
    sentAt: sentAt > now ? now : sentAt,
    expiresOn: payload.expiresOn < latest ? payload.expiresOn : latest,
    content: payload.content,
  })
  if (!isNew)
    return refuse((await loadPrepared(tx, payload.id)) ? 'transfer-file-ours' : 'transfer-already-received')
  await audit(context, {
    action: 'transfers.file-received',
    subjectKind: 'transfer',
    subjectId: payload.id,
  })
  return done({ id: payload.id, keyMark })
}
