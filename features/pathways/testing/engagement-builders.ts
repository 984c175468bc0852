import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import {
  draftEngagement,
  sendSigningCode,
  signEngagement,
  writeEngagement,
} from '../contract/agreements-of-engagement.ts'
import { type AnyPathway, aPathway } from './pathway-builders.ts'
import { codeIn } from './step-builders.ts'

/** A draft ready to be signed, of a pathway that has no contract yet unless said otherwise. */
export const aDraft = async (world: World, given: AnyPathway & { readonly pathwayId?: string } = {}) => {
  const pathwayId = given.pathwayId ?? (await aPathway(world, { signedOn: null, ...given })).id
  const id = newId()
  const referent = world.as('referent')
  await referent.done(draftEngagement, { params: { pathwayId }, body: { id, startsOn: '2026-11-23' } })
  const objectiveId = newId()
  await referent.done(writeEngagement, {
    params: { contractId: id },
    body: {
      version: 1,
      aim: 'Aide à domicile',
      startsOn: '2026-11-23',
      endsOn: '2027-05-23',
      weeklyMinutes: 900,
      objectives: [{ id: objectiveId, label: 'Obtenir le titre professionnel', dueOn: '2027-03-31' }],
    },
  })
  return { id, pathwayId, objectiveId, version: 2 }
}

/** The same of a person to whom one writes. */
export const aDraftOfSamira = (world: World) =>
  aDraft(world, { givenName: 'Samira', familyName: 'Haddad', email: 'samira@personne.example' })

/** A contract in force, and the fingerprint under which both signed it. */
export const aSignedContract = async (world: World) => {
  const { id, pathwayId, version } = await aDraft(world)
  const given = { version, signerName: 'Samira Haddad', signedOn: '2026-11-23', method: 'paper' as const }
  const signed = (party: 'participant' | 'referent') =>
    world
      .as('referent')
      .done(signEngagement, { params: { contractId: id }, body: { ...given, id: newId(), party } })
  await signed('participant')
  const { signatures } = await signed('referent')
  return { id, pathwayId, fingerprint: signatures[0]?.contentHash ?? '' }
}

/** Every code that a person was sent to sign with: the clock of a test stands still, and none is the last. */
export const codesSent = async (world: World): Promise<string[]> => {
  const rows = await world.rows((tx) =>
    tx.query<{ body: string }>(
      `select body from mail.message where territory_id = $1 and template = 'pathways.signing-code'`,
      [tx.territoryId],
    ),
  )
  return rows.map(({ body }) => codeIn(body))
}

/** The code that the person is sent to sign the contract as it is, of version 2. */
export const aCode = async (world: World, contractId: string): Promise<string> => {
  const before = await codesSent(world)
  await world.as('referent').done(sendSigningCode, { params: { contractId }, body: { version: 2 } })
  return (await codesSent(world)).find((code) => !before.includes(code)) ?? ''
}
