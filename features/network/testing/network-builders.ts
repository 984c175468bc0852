import type { World } from '#apps/testing/world.ts'
import { anAgreement } from '#features/agreements/testing/agreement-builders.ts'
import { newId } from '#kernel/id.ts'
import {
  changePublication,
  createFramework,
  declineFramework,
  type NewIndicator,
  publishFramework,
} from '../contract.ts'

/** Opens an agreement to everybody, by the API. */
export const openToAll = (world: World, agreementId: string): Promise<undefined> =>
  world.as('projectManager').done(changePublication, {
    params: { agreementId },
    body: { id: newId(), isPublic: true },
  })

/** The organisation, the article and the signatory that an agreement names. */
export const signedParts = (world: World, agreementId: string): Promise<unknown> =>
  world.rows(async (tx) => {
    await tx.query(
      `insert into agreements.party (territory_id, id, agreement_id, position, name, role, signatory_name, signatory_quality, signed_on)
       values ($1, $2, $3, 1, 'Association du Bassin (fictive)', 'carrier', 'Ondine Quévreux', 'présidente', '2023-12-11')`,
      [tx.territoryId, newId(), agreementId],
    )
    await tx.query(
      `insert into agreements.article (territory_id, id, agreement_id, position, number, title, content)
       values ($1, $2, $3, 1, '4', 'Objectifs chiffrés', 'Texte confié à Ondine Quévreux.')`,
      [tx.territoryId, newId(), agreementId],
    )
  })

/** The same world as the workspace of a national organisation. */
export const asNetwork = (world: World): Promise<unknown> =>
  world.rows((tx) =>
    tx.query(`update territory.directory set kind = 'network' where territory_id = $1`, [tx.territoryId]),
  )

/** A territory again: what it wrote as a network stays its own, and its roles give all their rights. */
export const asTerritory = (world: World): Promise<unknown> =>
  world.rows((tx) =>
    tx.query(`update territory.directory set kind = 'territory' where territory_id = $1`, [tx.territoryId]),
  )

export const aDefinition = (given: Partial<NewIndicator> = {}): NewIndicator => ({
  id: newId(),
  label: 'Sorties positives',
  indicatorCode: 'positive-exits',
  direction: 'up',
  from: '2026-01-01',
  to: '2026-12-31',
  target: { min: 1000, max: null },
  ...given,
})

/** A framework of this network, not published yet. */
export const aDraft = async (network: World, ...indicators: readonly NewIndicator[]): Promise<string> => {
  await asNetwork(network)
  const id = newId()
  await network.as('projectManager').done(createFramework, {
    params: {},
    body: {
      ...{ id, label: 'Accord-cadre emploi (fictif)', startsOn: '2024-01-01', endsOn: '2027-12-31' },
      indicators: [...indicators],
    },
  })
  return id
}

export const aFramework = async (network: World, ...indicators: readonly NewIndicator[]): Promise<string> => {
  const frameworkId = await aDraft(network, ...indicators)
  await network.as('projectManager').done(publishFramework, { params: { frameworkId } })
  return frameworkId
}

/** An agreement of this territory that declines it, for these definitions. */
export const aDeclension = async (
  world: World,
  frameworkId: string,
  ...indicatorIds: readonly string[]
): Promise<{ readonly id: string; readonly agreementId: string }> => {
  const [id, agreementId] = [newId(), await anAgreement(world)]
  await world.as('projectManager').done(declineFramework, {
    params: { frameworkId },
    body: {
      ...{ id, agreementId },
      indicators: indicatorIds.map((indicatorId) => ({
        ...{ indicatorId, baseline: 10, target: { min: 40, max: null } },
      })),
    },
  })
  return { id, agreementId }
}

/** The name by which another workspace knows this one. */
export const namedWorld = (world: World, name: string): Promise<unknown> =>
  world.rows((tx) =>
    tx.query('update territory.directory set name = $2 where territory_id = $1', [tx.territoryId, name]),
  )
