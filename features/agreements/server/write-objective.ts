import { done, type Result, refuse, refuseField } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { changeObjective, createObjective, Objective, removeObjective } from '../contract.ts'
import { checkObjective } from '../rules/check-objective.ts'
import { changesWhatIsSigned } from '../rules/signed-part.ts'
import { loadAgreement } from './agreement-store.ts'
import { readerOf } from './life/agreement-reader.ts'
import { targetsWindow } from './life/targets-window.ts'
import { insertObjective, loadObjective, removeObjectiveRow, updateObjective } from './objective-store.ts'

/** What was signed changes by an amendment of the targets; whose it is and how often it comes do not. */
const isClosed = async (tx: Context['tx'], agreementId: string): Promise<boolean> =>
  (await targetsWindow(tx, agreementId))?.mayWrite === false

const written = async ({ tx }: Context, id: string): Promise<Result<Objective>> => {
  const objective = await loadObjective(tx, id)
  return objective ? done(objective) : refuse('not-found')
}

const by = ({ actor, now }: Context) => ({ memberId: actor.memberId, now })

/** Who answers for a figure is a member who has not left. */
export const refusedOwner = async (
  { tx, today }: Context,
  { ownerId }: { ownerId?: string | null | undefined },
) => {
  if (!ownerId) return undefined
  const known = await tx.query(
    `select 1 from organisations.published_member
     where territory_id = $1 and id = $2 and (left_on is null or left_on > $3::date)`,
    [tx.territoryId, ownerId, today],
  )
  return known.length === 0 ? refuseField('/ownerId', 'unknown-member') : undefined
}

const note = (context: Context, fact: string, subjectId: string) =>
  audit(context, { action: `agreements.objective-${fact}`, subjectKind: 'objective', subjectId })

export const addObjective = async (
  context: Context,
  { params, body }: Input<typeof createObjective>,
): Promise<Result<Objective>> => {
  const { tx, actor } = context
  const agreement = await loadAgreement(tx, params.agreementId, readerOf(actor))
  if (!agreement) return refuse('not-found')
  const invalid = checkObjective(body, { from: agreement.startsOn, to: agreement.endsOn })
  if (invalid) return invalid
  const refused = await refusedOwner(context, body)
  if (refused) return refused
  if (await isClosed(tx, agreement.id)) return refuse('text-frozen')
  if (!(await insertObjective(tx, agreement.id, body, by(context)))) return refuse('already-exists')
  await note(context, 'created', body.id)
  return written(context, body.id)
}

export const correctObjective = async (
  context: Context,
  { params, body }: Input<typeof changeObjective>,
): Promise<Result<Objective>> => {
  const current = await loadObjective(context.tx, params.objectiveId)
  const agreement = current && (await loadAgreement(context.tx, current.agreementId, readerOf(context.actor)))
  if (!agreement) return refuse('not-found')
  const invalid = checkObjective(body, { from: agreement.startsOn, to: agreement.endsOn })
  if (invalid) return invalid
  const refused = await refusedOwner(context, body)
  if (refused) return refused
  if (changesWhatIsSigned(current, body) && (await isClosed(context.tx, agreement.id)))
    return refuse('text-frozen')
  if (!(await updateObjective(context.tx, current.id, body.version, body, by(context))))
    return refuse('stale-version', { details: current })
  await note(context, 'changed', current.id)
  return written(context, current.id)
}

export const takeObjectiveOut = async (
  context: Context,
  { params, query }: Input<typeof removeObjective>,
): Promise<Result<undefined>> => {
  const current = await loadObjective(context.tx, params.objectiveId)
  if (!current) return refuse('not-found')
  if (await isClosed(context.tx, current.agreementId)) return refuse('text-frozen')
  if (!(await removeObjectiveRow(context.tx, current.id, query.version, by(context))))
    return refuse('stale-version', { details: current })
  await note(context, 'removed', current.id)
  return done(undefined)
}
