import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { type ReferralValues, sendReferral, startReferral } from '../contract.ts'

export const referralValuesOf = (
  world: World,
  more: Partial<ReferralValues> = {},
): Partial<ReferralValues> & { schemeId: string } => ({
  schemeId: world.schemeId,
  givenName: 'Nadia',
  familyName: 'Lambert',
  birthDate: '1990-04-02',
  phone: '06 12 34 56 78',
  communeCode: world.communeCode,
  situationCode: 'jobseeker',
  reason: 'Souhaite reprendre un emploi dans la restauration.',
  personInformedOn: '2026-11-20',
  ...more,
})

/** A draft of the world's prescriber. Answers its id. */
export const aDraft = async (world: World, more: Partial<ReferralValues> = {}): Promise<string> => {
  const id = newId()
  const body = { ...referralValuesOf(world, more), id }
  await world.as('prescriber').done(startReferral, { params: {}, body })
  return id
}

/** A prescription sent by the world's prescriber; its version is 2. */
export const aSentReferral = async (world: World, more: Partial<ReferralValues> = {}): Promise<string> => {
  const id = await aDraft(world, more)
  await world.as('prescriber').done(sendReferral, { params: { referralId: id }, body: { version: 1 } })
  return id
}
