import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { draftAgreement, followAgreement, rewriteAgreement } from '../../contract.ts'
import { isBeingWritten } from '../../rules/life/agreement-lifecycle.ts'
import { unknownMember, wrongDates } from './check-agreement.ts'
import { keepNotices } from './keep-notices.ts'
import { holdLife, insertLife, type LifeRow, updateLife } from './life-store.ts'
import { noteMoves } from './move-store.ts'

const traced = (context: Context, action: 'created' | 'changed', subjectId: string) =>
  audit(context, { action: `agreements.agreement-${action}`, subjectKind: 'agreement', subjectId })

/** A draft; or, with a day of signature, an agreement signed elsewhere whose text is still to be copied. */
export const beginAgreement: TerritoryHandler<typeof draftAgreement> = async (context, { body }) => {
  const { actor, today } = context
  const refused = wrongDates(body, today) ?? (await unknownMember(context, body.followedBy))
  if (refused) return refused
  const state = body.signedOn ? 'signed' : 'draft'
  const followedBy = body.followedBy ?? actor.memberId
  if (!(await insertLife(context, { ...body, state, followedBy }))) return refuse('already-exists')
  await noteMoves({ ...context, memberId: actor.memberId }, [
    { agreementId: body.id, move: 'create', from: null, to: state, onDay: body.signedOn ?? today },
  ])
  await keepNotices(context)
  await traced(context, 'created', body.id)
  return done({ id: body.id })
}

export const correctLife: TerritoryHandler<typeof rewriteAgreement> = async (context, { params, body }) => {
  const row = await holdLife(context, params.agreementId)
  if (!row) return refuse('not-found')
  if (!mayRewrite(row)) return refuse('text-frozen')
  const refused = wrongDates(body, context.today)
  if (refused) return refused
  if (row.version !== body.version) return refuse('stale-version', { details: row })
  await updateLife(context.tx, { ...row, ...body })
  await keepNotices(context)
  await traced(context, 'changed', row.id)
  return done({ version: row.version + 1 })
}

/** While nobody signed it, or while the copy of a signed one is not complete. */
export const mayRewrite = (row: LifeRow): boolean =>
  !row.isFrozen && (isBeingWritten(row.state) || row.state === 'signed')

export const followLife: TerritoryHandler<typeof followAgreement> = async (context, { params, body }) => {
  const row = await holdLife(context, params.agreementId)
  if (!row) return refuse('not-found')
  const refused = await unknownMember(context, body.followedBy)
  if (refused) return refused
  if (row.version !== body.version) return refuse('stale-version', { details: row })
  await updateLife(context.tx, { ...row, ...body })
  await keepNotices(context)
  await traced(context, 'changed', row.id)
  return done({ version: row.version + 1 })
}
