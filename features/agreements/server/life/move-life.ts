import { apply } from '#kernel/lifecycle.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { freezeText, moveAgreement } from '../../contract.ts'
import { agreementLifecycle, movesWithReason } from '../../rules/life/agreement-lifecycle.ts'
import { keepNotices } from './keep-notices.ts'
import { holdLife, updateLife } from './life-store.ts'
import { noteMoves } from './move-store.ts'
import { isWritten } from './open-agreement.ts'
import { articlesOf, partiesOf } from './parts-store.ts'
import { keepSignedText } from './signed-text.ts'

/** One move of the life of an agreement; a signature freezes its text. */
export const moveLife: TerritoryHandler<typeof moveAgreement> = async (context, { params, body }) => {
  const { tx, actor, today } = context
  const row = await holdLife(context, params.agreementId)
  if (!row) return refuse('not-found')
  if (row.version !== body.version) return refuse('stale-version', { details: row })
  if (body.onDay > today) return refuseField('/onDay', 'in-the-future')
  if (body.why === '' && movesWithReason.includes(body.move)) return refuseField('/why', 'reason-missing')
  const written = isWritten((await partiesOf(tx, row.id)).length, (await articlesOf(tx, row.id)).length)
  const next = apply(agreementLifecycle, row.state, body.move, { 'text-written': written })
  if (!next.ok) return next
  const by = { ...context, memberId: actor.memberId }
  const signedOn = body.move === 'sign' ? body.onDay : row.signedOn
  await updateLife(tx, { ...row, state: next.value, signedOn })
  if (body.move === 'sign') await keepSignedText(by, row)
  await noteMoves(by, [
    {
      ...{ agreementId: row.id, move: body.move, from: row.state, to: next.value },
      ...{ onDay: body.onDay, why: body.why },
    },
  ])
  await keepNotices(context)
  await audit(context, {
    action: 'agreements.agreement-moved',
    subjectKind: 'agreement',
    subjectId: row.id,
    details: { move: body.move },
  })
  return done({ version: row.version + 1 })
}

/** The copy of a text signed elsewhere is complete: frozen as if it had been signed here. */
export const freezeCopy: TerritoryHandler<typeof freezeText> = async (context, { params, body }) => {
  const { tx, actor, today } = context
  const row = await holdLife(context, params.agreementId)
  if (!row) return refuse('not-found')
  if (row.isFrozen) return refuse('text-frozen')
  if (row.state !== 'signed') return refuse('not-signed')
  if (row.version !== body.version) return refuse('stale-version', { details: row })
  if (!isWritten((await partiesOf(tx, row.id)).length, (await articlesOf(tx, row.id)).length))
    return refuse('text-missing')
  const by = { ...context, memberId: actor.memberId }
  await keepSignedText(by, row)
  await updateLife(tx, row)
  await noteMoves(by, [{ agreementId: row.id, move: 'freeze', from: 'signed', to: 'signed', onDay: today }])
  await audit(context, {
    action: 'agreements.agreement-moved',
    subjectKind: 'agreement',
    subjectId: row.id,
    details: { move: 'freeze' },
  })
  return done({ version: row.version + 1 })
}
