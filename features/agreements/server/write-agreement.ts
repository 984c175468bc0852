import { done, type Refusal, type Result, refuse, refuseField } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Agreement, changeAgreement, createAgreement } from '../contract.ts'
import { checkObjective } from '../rules/check-objective.ts'
import { insertAgreement, loadAgreement, updateAgreement } from './agreement-store.ts'
import { readerOf } from './life/agreement-reader.ts'
import { isFrozen } from './life/is-frozen.ts'
import { noteMoves } from './life/move-store.ts'
import { insertObjective } from './objective-store.ts'
import { refusedOwner } from './write-objective.ts'

type Dates = Pick<Agreement, 'startsOn' | 'endsOn' | 'schemeId'>

const refusedAgreement = async ({ tx }: Context, { startsOn, endsOn, schemeId }: Dates) => {
  if (endsOn < startsOn) return refuseField('/endsOn', 'ends-before-start')
  if (schemeId === null) return undefined
  const known = await tx.query(
    'select 1 from organisations.published_scheme where territory_id = $1 and id = $2',
    [tx.territoryId, schemeId],
  )
  return known.length === 0 ? refuse('unknown-scheme') : undefined
}

/** A refused objective is found again among those sent with it. */
const inList = (refusal: Refusal<'invalid'>, index: number): Refusal<'invalid'> => ({
  ...refusal,
  fields: (refusal.fields ?? []).map((field) => ({
    ...field,
    pointer: `/objectives/${index}${field.pointer}`,
  })),
})

/** A protocol and its first objectives, all or nothing. */
export const writeAgreement = async (
  context: Context,
  { body }: Input<typeof createAgreement>,
): Promise<Result<Agreement>> => {
  const refused = await refusedAgreement(context, body)
  if (refused) return refused
  const { objectives, ...agreement } = body
  const by = { memberId: context.actor.memberId, now: context.now }
  if (!(await insertAgreement(context.tx, agreement, by))) return refuse('already-exists')
  for (const [index, objective] of objectives.entries()) {
    const invalid =
      checkObjective(objective, { from: body.startsOn, to: body.endsOn }) ??
      (await refusedOwner(context, objective))
    if (invalid) return inList(invalid, index)
    if (!(await insertObjective(context.tx, body.id, objective, by))) return refuse('already-exists')
  }
  const to = agreement.signedOn ? 'signed' : 'draft'
  await noteMoves({ ...context, memberId: by.memberId }, [
    { agreementId: body.id, move: 'create', from: null, to, onDay: agreement.signedOn ?? context.today },
  ])
  await audit(context, {
    action: 'agreements.agreement-created',
    subjectKind: 'agreement',
    subjectId: body.id,
    details: { objectives: objectives.length },
  })
  return done({ ...agreement, version: 1 })
}

export const correctAgreement = async (
  context: Context,
  { params, body }: Input<typeof changeAgreement>,
): Promise<Result<Agreement>> => {
  const current = await loadAgreement(context.tx, params.agreementId, readerOf(context.actor))
  if (!current) return refuse('not-found')
  const refused = await refusedAgreement(context, body)
  if (refused) return refused
  if (await isFrozen(context.tx, current, body)) return refuse('text-frozen')
  if (!(await updateAgreement(context.tx, { id: current.id, ...body })))
    return refuse('stale-version', { details: current })
  await audit(context, {
    action: 'agreements.agreement-changed',
    subjectKind: 'agreement',
    subjectId: current.id,
  })
  return done({ id: current.id, ...body, version: body.version + 1 })
}
