import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import {
  addCriterion,
  type CheckKind,
  checkCriterionProof,
  type HeldCriterion,
  listHeldCriteria,
  proveCriterion,
} from '../contract.ts'

interface OfCriterion {
  readonly personId: string
  readonly criterionId: string
}

/** A criterion that the entry desk declared, with its proof when the day of one is given. */
export const aCriterion = async (
  world: World,
  personId: string,
  given: { readonly code?: string; readonly proofReceivedOn?: string } = {},
): Promise<OfCriterion> => {
  const { code = 'RSA', proofReceivedOn = null } = given
  const id = newId()
  const body = { id, code, proofReceivedOn }
  await world.as('entryDesk').done(addCriterion, { params: { personId }, body })
  return { personId, criterionId: id }
}

/** A fresher proof of it, that the entry desk received. */
export const aProof = (world: World, params: OfCriterion, proofReceivedOn: string): Promise<HeldCriterion> =>
  world
    .as('entryDesk')
    .done(proveCriterion, { params, body: { proofKind: 'Attestation RSA', proofReceivedOn } })

export const heldCriterion = async (world: World, { personId, criterionId }: OfCriterion) => {
  const { items } = await world.as('entryDesk').done(listHeldCriteria, { params: { personId } })
  const found = items.find(({ id }) => id === criterionId)
  if (!found) throw new Error('the person does not hold this criterion')
  return found
}

/** The call that says something of the latest proof, as who read what was said before. */
export const aWord = async (
  world: World,
  params: OfCriterion,
  kind: CheckKind,
  reason: string | null = null,
) => {
  const { proof } = await heldCriterion(world, params)
  return {
    params: { ...params, proofId: proof?.id ?? newId() },
    body: { id: newId(), kind, reason, replaces: proof?.check?.id ?? null },
  }
}

/** The entry desk says it of the latest proof. */
export const checkProofOf = async (
  world: World,
  params: OfCriterion,
  kind: CheckKind = 'checked',
  reason: string | null = null,
): Promise<HeldCriterion> =>
  world.as('entryDesk').done(checkCriterionProof, await aWord(world, params, kind, reason))
