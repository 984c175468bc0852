import { apply } from '#kernel/lifecycle.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { Changes, draftAmendment, moveAmendment, rewriteAmendment } from '../../contract.ts'
import { amendmentLifecycle, movesWithReason } from '../../rules/life/agreement-lifecycle.ts'
import { amendmentsOf, insertAmendment, loadAmendment, updateAmendment } from './amendment-store.ts'
import { changesOf, wrongAmendment } from './check-amendment.ts'
import { keepNotices } from './keep-notices.ts'
import { holdLife } from './life-store.ts'
import { noteMoves } from './move-store.ts'
import { amendmentFacts, shownAmendment } from './open-agreement.ts'
import { putInForce } from './put-in-force.ts'
import { signedOf } from './read-text.ts'
import { restoreTargets } from './restore-targets.ts'
import { areKnown } from './write-party.ts'

const traced = (
  context: Context,
  action: string,
  agreementId: string,
  details: Record<string, string | number>,
) =>
  audit(context, {
    action: `agreements.amendment-${action}`,
    subjectKind: 'agreement',
    subjectId: agreementId,
    details,
  })

/** One draft a kind at a time: two would open the same fields, and the second would erase the first. */
export const beginAmendment: TerritoryHandler<typeof draftAmendment> = async (context, { params, body }) => {
  const { tx, actor, today } = context
  const row = await holdLife(context, params.agreementId)
  if (!row) return refuse('not-found')
  if (row.state !== 'signed') return refuse('not-signed')
  if (!row.isFrozen) return refuse('text-not-frozen')
  const all = await amendmentsOf(tx, row.id)
  const number = Math.max(row.amendmentsBefore, ...all.map((one) => one.number)) + 1
  const refused = wrongAmendment({ ...body, number }, await signedOf(tx, row))
  if (refused) return refused
  if (!(await areKnown(tx, body.changes.parties?.put ?? []))) return refuse('unknown-organisation')
  const open = all.find(
    ({ kind, state }) => kind === body.kind && state !== 'signed' && state !== 'cancelled',
  )
  if (open) return refuse('amendment-open', { params: { number: open.number } })
  const by = { ...context, memberId: actor.memberId }
  const one = {
    ...{ ...body, changes: changesOf(body) as Changes, agreementId: row.id, number },
    ...{ state: 'draft' as const, signedOn: null },
  }
  if (!(await insertAmendment(by, one))) return refuse('already-exists')
  await noteMoves(by, [
    { agreementId: row.id, amendmentId: body.id, move: 'create', from: null, to: 'draft', onDay: today },
  ])
  await keepNotices(context)
  await traced(context, 'drafted', row.id, { number, kind: body.kind })
  return done({ id: body.id, number })
}

/** The amendment and its agreement, both held; undefined when either is not the reader's to see. */
const held = async (context: Context, id: string) => {
  const found = await loadAmendment(context.tx, id)
  const row = found && (await holdLife(context, found.agreementId))
  const one = row && (await loadAmendment(context.tx, id))
  return one ? { row, one } : undefined
}

export const correctAmendment: TerritoryHandler<typeof rewriteAmendment> = async (
  context,
  { params, body: { version, ...body } },
) => {
  const found = await held(context, params.amendmentId)
  if (!found) return refuse('not-found')
  const { row, one } = found
  if (one.state === 'signed' || one.state === 'cancelled') return refuse('text-frozen')
  if (one.version !== version) return refuse('stale-version', { details: shownAmendment(one, true) })
  const { kind, number } = one
  const refused = wrongAmendment({ kind, number, ...body }, await signedOf(context.tx, row))
  if (refused) return refused
  if (!(await areKnown(context.tx, body.changes.parties?.put ?? []))) return refuse('unknown-organisation')
  await updateAmendment(context.tx, { ...one, ...body, changes: changesOf(body) as Changes })
  await traced(context, 'changed', row.id, { number: one.number })
  return done({ version: version + 1 })
}

/** Signed, it changes the text on its day of effect: at once when that day has come. */
export const moveOneAmendment: TerritoryHandler<typeof moveAmendment> = async (context, { params, body }) => {
  const { tx, actor, today } = context
  const found = await held(context, params.amendmentId)
  if (!found) return refuse('not-found')
  const { row, one } = found
  if (one.version !== body.version) return refuse('stale-version', { details: shownAmendment(one, true) })
  if (body.onDay > today) return refuseField('/onDay', 'in-the-future')
  if (body.why === '' && movesWithReason.includes(body.move)) return refuseField('/why', 'reason-missing')
  const next = apply(amendmentLifecycle, one.state, body.move, amendmentFacts)
  if (!next.ok) return next
  if (body.move === 'sign' && wrongAmendment(one, await signedOf(tx, row)))
    return refuse('amendment-outdated')
  const by = { ...context, memberId: actor.memberId }
  const signedOn = body.move === 'sign' ? body.onDay : null
  await updateAmendment(tx, { ...one, state: next.value, signedOn })
  await noteMoves(by, [
    {
      ...{ agreementId: row.id, amendmentId: one.id, move: body.move, from: one.state, to: next.value },
      ...{ onDay: body.onDay, why: body.why },
    },
  ])
  if (body.move === 'sign' && one.effectiveOn <= today) await putInForce(context, row.id)
  if (next.value === 'cancelled' && one.kind === 'targets')
    await restoreTargets(by, { amendment: one, why: body.why })
  await keepNotices(context)
  await traced(context, 'moved', row.id, { number: one.number, move: body.move })
  return done({ version: one.version + 1 })
}
