import { randomBytes } from 'node:crypto'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listPartnerKeys, makePartnerKey, revokePartnerKey } from '../../contract.ts'
import { lastDayOfKey } from '../../rules/key-life.ts'
import { partnerOf } from './exchange-agreement-store.ts'
import { hashOfKey, insertKey, keysOf, partnerOfKey, revokeKey } from './key-store.ts'

export const showKeys: TerritoryHandler<typeof listPartnerKeys> = async (context, { params }) => {
  if (!(await partnerOf(context.tx, params.organisationId))) return refuse('not-found')
  return done({
    items: await keysOf(context, params.organisationId),
    latestEnd: lastDayOfKey(context.today),
  })
}

/** 256 bits: nobody finds one by trying. The prefix lets a partner's own tools see a key that was left somewhere. */
const newKey = (): string => `bassin_${randomBytes(32).toString('base64url')}`

export const makeKey: TerritoryHandler<typeof makePartnerKey> = async (context, { params, body }) => {
  const { organisationId } = params
  if (!(await partnerOf(context.tx, organisationId))) return refuse('not-found')
  if (body.expiresOn < context.today) return refuseField('/expiresOn', 'date-in-the-past')
  if (body.expiresOn > lastDayOfKey(context.today)) return refuseField('/expiresOn', 'key-too-long')
  const secret = newKey()
  await insertKey(context, { ...body, organisationId, tokenHash: hashOfKey(secret) })
  await audit(context, {
    action: 'exchanges.key-made',
    subjectKind: 'organisation',
    subjectId: organisationId,
    details: { key: body.id, expiresOn: body.expiresOn },
  })
  return done({ secret })
}

export const dropKey: TerritoryHandler<typeof revokePartnerKey> = async (context, { params }) => {
  const organisationId = await partnerOfKey(context.tx, params.keyId)
  if (!organisationId) return refuse('not-found')
  if (await revokeKey(context, params.keyId))
    await audit(context, {
      action: 'exchanges.key-revoked',
      subjectKind: 'organisation',
      subjectId: organisationId,
      details: { key: params.keyId },
    })
  return done(undefined)
}
