import { eraseFiles } from '#features/documents/server/public.ts'
import { findCommune, loadCriteriaInUse } from '#features/people/server/public.ts'
import { settingAt } from '#features/territory/server/public.ts'
import { done, type FieldProblem, type Result, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type {
  discardDraft,
  listReferralChoices,
  ReferralValues,
  saveDraft,
  startReferral,
} from '../contract.ts'
import { tidy } from './check-referral.ts'
import { draftDaysSetting } from './draft-days-setting.ts'
import { mayPrescribe } from './may-prescribe.ts'
import { maySend } from './referral-access.ts'
import { deleteDraft, holdDraft, insertReferral, loadReferral, updateDraft } from './referral-store.ts'
import { eraseSensitive, saveSensitive } from './sensitive-store.ts'
import { sentReply } from './sent-reply.ts'

const ofReferral = (referralId: string) => ({ subjectKind: 'referral', subjectId: referralId })

/** A draft belongs to the member who types it; nothing of it is compared with the files of the territory. */
export const openDraft: TerritoryHandler<typeof startReferral> = async (context, { body }) => {
  const { tx, actor, now } = context
  const { id, ...given } = body
  const checked = await checkReferences(context, given)
  if (!checked.ok) return checked
  await insertReferral(tx, {
    id,
    values: tidy(given),
    senderOrganisationId: actor.organisationId,
    senderMemberId: actor.memberId,
    createdBy: actor.memberId,
    now,
  })
  if (given.sensitive.length > 0) await saveSensitive(context, id, given.sensitive)
  return done({ id, version: 1 })
}

/** Autosave: what cannot be read stays as typed until the sending. */
export const keepDraft: TerritoryHandler<typeof saveDraft> = async (context, { params, body }) => {
  const { tx, actor, now } = context
  const { version, ...given } = body
  const referral = await loadReferral(tx, params.referralId)
  if (!referral || !maySend(actor, referral)) return refuse('not-found')
  const checked = await checkReferences(context, given)
  if (!checked.ok) return checked
  const kept = await updateDraft(tx, { id: referral.id, version, values: tidy(given), now })
  if (kept === undefined) return refuse('stale-version', { details: await sentReply(context, referral) })
  await saveSensitive(context, referral.id, given.sensitive)
  return done({ id: referral.id, version: kept })
}

/** Held before anything is erased: a prescription that leaves at the same instant keeps all that it carries. */
export const eraseDraft: TerritoryHandler<typeof discardDraft> = async (context, { params }) => {
  const { tx, actor } = context
  const referral = await loadReferral(tx, params.referralId)
  if (!referral || !maySend(actor, referral)) return refuse('not-found')
  if (!(await holdDraft(tx, referral.id)))
    return refuse('move-refused', { params: { move: 'discard', reason: 'wrong-state' } })
  await eraseSensitive(tx, referral.id)
  await eraseFiles(context, ofReferral(referral.id))
  await deleteDraft(tx, referral.id)
  return done(undefined)
}

export const showChoices: TerritoryHandler<typeof listReferralChoices> = async ({ tx, actor, today }) =>
  done({
    mayPrescribe: await mayPrescribe(tx, actor.organisationId),
    draftDays: await settingAt(tx, draftDaysSetting, today),
    schemes: await tx.query<{ id: string; label: string }>(
      `select id, label from organisations.published_scheme
       where territory_id = $1 and opened_on <= $2 and (closed_on is null or closed_on >= $2) order by label`,
      [tx.territoryId, today],
    ),
  })

/** What a draft points to must exist: the scheme, the commune, the criteria in use; a sensitive one has its own place. */
export const checkReferences = async (
  context: Pick<Context, 'tx' | 'today'>,
  values: ReferralValues,
): Promise<Result<undefined, 'invalid'>> => {
  const { tx } = context
  const fields: FieldProblem[] = []
  const schemes = await tx.query(
    'select from organisations.published_scheme where territory_id = $1 and id = $2',
    [tx.territoryId, values.schemeId],
  )
  if (schemes.length === 0) fields.push({ pointer: '/schemeId', code: 'unknown-scheme' })
  if (values.communeCode && !(await findCommune(tx, values.communeCode)))
    fields.push({ pointer: '/communeCode', code: 'unknown-commune' })
  const known = values.criteria.length > 0 ? await loadCriteriaInUse(context) : []
  const usable = new Set(known.filter((one) => !one.criterion.isSensitive).map((one) => one.criterion.code))
  if (values.criteria.some((code) => !usable.has(code)))
    fields.push({ pointer: '/criteria', code: 'unknown-criterion' })
  return fields.length > 0 ? refuse('invalid', { fields }) : done(undefined)
}
