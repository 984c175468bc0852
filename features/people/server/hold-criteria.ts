import type { CalendarDate } from '#kernel/dates.ts'
import { done, type Result, refuse, refuseField } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type {
  addCriterion,
  CriterionProof,
  HeldCriterion,
  listCriteria,
  listHeldCriteria,
  proveCriterion,
  revokeCriterion,
} from '../contract.ts'
import { proofHoldsUntil } from '../rules/criteria-2025.ts'
import { criterionSigns } from '../rules/criterion-signs.ts'
import { bringProofOfDay, keepProof, latestProofs } from './criterion-proof-store.ts'
import {
  type CriterionRow,
  holdsCriterion,
  insertCriterion,
  loadCriteria,
  loadCriterion,
  markRevoked,
} from './criterion-store.ts'
import { type CriterionInUse, loadCriteriaInUse } from './local-criteria-setting.ts'
import { mayOpenPerson } from './person-access.ts'
import { hasDocument } from './person-documents.ts'

export const showCriteriaInUse: TerritoryHandler<typeof listCriteria> = async (context) => {
  const items = (await loadCriteriaInUse(context)).map(({ criterion, list }) => ({
    ...criterion,
    english: criterion.english ?? null,
    sign: criterionSigns[criterion.code] ?? null,
    listVersion: list.version,
    source: list.source,
    verifiedOn: list.verifiedOn,
  }))
  return done({ items })
}

export const showHeldCriteria: TerritoryHandler<typeof listHeldCriteria> = async (context, { params }) => {
  if (!(await mayOpenPerson(context, params.personId))) return refuse('not-found')
  const known = await loadCriteriaInUse(context)
  const rows = await loadCriteria(context, params.personId)
  const proofs = await proofsOf(context, params.personId)
  return done({
    items: rows.map((row) => held(row, { known, proofs, today: context.today })),
    mayCheck: await mayOpenPerson(context, params.personId, 'people.check-proofs'),
  })
}

const proofsOf = async (context: Context, personId: string): Promise<Proofs> =>
  new Map(
    (await latestProofs(context, personId, context.today)).map(({ criterionId, proof }) => [
      criterionId,
      proof,
    ]),
  )

/** A criterion of a person as it stands now; undefined when she does not hold it. */
export const heldNow = async (
  context: Context,
  personId: string,
  criterionId: string,
): Promise<HeldCriterion | undefined> => {
  const row = await loadCriterion(context, personId, criterionId)
  if (!row) return undefined
  const [known, proofs] = [await loadCriteriaInUse(context), await proofsOf(context, personId)]
  return held(row, { known, proofs, today: context.today })
}

export interface NewCriterion {
  readonly id: string
  readonly personId: string
  readonly code: string
  readonly since?: CalendarDate | null
  readonly proofKind?: string | null
  readonly proofReceivedOn?: CalendarDate | null
  readonly validUntil?: CalendarDate | null
  readonly declaredByOrganisationId?: string | null
}

/** Records a criterion; the sensitive ones are refused here: they have their own table and rights (R1). */
export const holdCriterion = async (
  context: Context,
  criterion: NewCriterion,
): Promise<Result<HeldCriterion>> => {
  const { today } = context
  const known = await loadCriteriaInUse(context)
  const found = known.find((one) => one.criterion.code === criterion.code)
  if (!found) return refuseField('/code', 'unknown-criterion')
  if (found.criterion.isSensitive) return refuse('criterion-sensitive')
  const already = await loadCriteria(context, criterion.personId)
  if (already.some((one) => one.code === criterion.code)) return refuse('criterion-held')
  const receivedOn = criterion.proofReceivedOn ?? null
  if (receivedOn && receivedOn > today) return refuseField('/proofReceivedOn', 'date-in-the-future')
  const row: CriterionRow = {
    id: criterion.id,
    code: criterion.code,
    since: criterion.since ?? null,
    declaredOn: today,
    proofKind: criterion.proofKind ?? (receivedOn ? found.criterion.proof : null),
    proofReceivedOn: receivedOn,
    validUntil: endOf(found, receivedOn, criterion.validUntil ?? null),
    listVersion: found.list.version,
  }
  const declaredByOrganisationId = criterion.declaredByOrganisationId ?? context.actor.organisationId
  await insertCriterion(context, criterion.personId, { ...row, declaredByOrganisationId })
  return done(held(row, { known, proofs: await proofsOf(context, criterion.personId), today }))
}

export const writeCriterion: TerritoryHandler<typeof addCriterion> = async (context, { params, body }) => {
  if (!(await mayOpenPerson(context, params.personId, 'people.edit'))) return refuse('not-found')
  return holdCriterion(context, { ...body, personId: params.personId })
}

export const writeProof: TerritoryHandler<typeof proveCriterion> = async (context, { params, body }) => {
  const { personId, criterionId } = params
  if (!(await mayOpenPerson(context, personId, 'people.edit'))) return refuse('not-found')
  if (!(await holdsCriterion(context, personId, criterionId))) return refuse('not-found')
  const row = await loadCriterion(context, personId, criterionId)
  if (!row) return refuse('not-found')
  if (body.proofReceivedOn > context.today) return refuseField('/proofReceivedOn', 'date-in-the-future')
  const known = await loadCriteriaInUse(context)
  const found = known.find((one) => one.criterion.code === row.code)
  const validUntil = found ? endOf(found, body.proofReceivedOn, body.validUntil) : body.validUntil
  const { proofKind: kind, proofReceivedOn: receivedOn, fileId } = body
  if (fileId && !(await hasDocument(context, personId, fileId)))
    return refuseField('/fileId', 'unknown-document')
  await keepProof(context, personId, criterionId, { kind, receivedOn, validUntil, fileId })
  await bringProofOfDay(context, criterionId)
  const proved = await heldNow(context, personId, criterionId)
  return proved ? done(proved) : refuse('not-found')
}

export const withdrawCriterion: TerritoryHandler<typeof revokeCriterion> = async (
  context,
  { params, body },
) => {
  const { personId, criterionId } = params
  if (!(await mayOpenPerson(context, personId, 'people.edit'))) return refuse('not-found')
  if (!(await markRevoked(context, personId, criterionId, body.reason))) return refuse('not-found')
  return done(undefined)
}

/** The earlier of the end of the right and the end of the proof. */
const endOf = (
  { criterion }: CriterionInUse,
  receivedOn: CalendarDate | null,
  ownEnd: CalendarDate | null,
): CalendarDate | null => {
  const proofEnd = receivedOn ? proofHoldsUntil(criterion, receivedOn) : null
  if (proofEnd === null || ownEnd === null) return proofEnd ?? ownEnd
  return proofEnd < ownEnd ? proofEnd : ownEnd
}

type Proofs = ReadonlyMap<string, CriterionProof>

interface Around {
  readonly known: readonly CriterionInUse[]
  readonly proofs: Proofs
  readonly today: CalendarDate
}

const held = (row: CriterionRow, { known, proofs, today }: Around): HeldCriterion => ({
  ...row,
  ...criterionName(known, row.code),
  proof: proofs.get(row.id) ?? null,
  state:
    row.proofReceivedOn === null
      ? 'declared'
      : row.validUntil !== null && row.validUntil < today
        ? 'lapsed'
        : 'proved',
})

/** What a criterion is called, its code when no list in use names it any more. */
export const criterionName = (
  known: readonly CriterionInUse[],
  code: string,
): { readonly label: string; readonly english: string | null } => {
  const criterion = known.find((one) => one.criterion.code === code)?.criterion
  return { label: criterion?.label ?? code, english: criterion?.english ?? null }
}
