import { withFile } from '#apps/testing/request-of.ts'
import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import {
  contestValue,
  createAgreement,
  freezeFigures,
  type ObjectiveBody,
  readFollowUp,
} from '../contract.ts'

/** An objective of 2026: at least 45 % of positive exits, unless told otherwise. */
export const anObjective = (given: Partial<ObjectiveBody> = {}): ObjectiveBody => ({
  id: newId(),
  label: 'Sorties positives',
  article: 'art. 4.3',
  indicatorCode: 'positive-rate',
  direction: 'up',
  period: { from: '2026-01-01', to: '2026-12-31' },
  baseline: null,
  target: { min: 45, max: null },
  filters: {},
  ...given,
})

/** The protocol 2024-2028 of the world's PLIE, written through the API. */
export const anAgreement = async (world: World, ...objectives: readonly ObjectiveBody[]): Promise<string> => {
  const id = newId()
  await world.as('projectManager').done(createAgreement, {
    params: {},
    body: {
      id,
      label: 'Protocole 2024-2028',
      schemeId: world.schemeId,
      startsOn: '2024-01-01',
      endsOn: '2028-12-31',
      signedOn: '2023-12-11',
      objectives: [...objectives],
    },
  })
  return id
}

/** Hours of clause over 2026, given by the facilitator: at least 2,500, unless told otherwise. */
export const aManualObjective = (given: Partial<ObjectiveBody> = {}): ObjectiveBody =>
  anObjective({
    ...{ label: 'Heures de clause', article: 'art. 6.1', indicatorCode: null },
    target: { min: 2500, max: null },
    measured: {
      ...{ nature: 'flow', unit: 'heures', isRate: false, countsPersons: false, series: null },
      ...{ formula: 'Heures réalisées depuis le 1er janvier', source: 'Tableau du facilitateur' },
    },
    periodicity: 'quarterly',
    availabilityDays: 30,
    ...given,
  })

/** Told in words: no figure, only a judgement. */
export const aQualitativeObjective = (given: Partial<ObjectiveBody> = {}): ObjectiveBody =>
  anObjective({
    ...{ label: 'Une porte d’entrée commune', article: 'art. 2', indicatorCode: null },
    target: { min: null, max: null },
    aim: 'Un numéro et une adresse uniques pour les quatre partenaires.',
    ...given,
  })

/** A value contested by a prescriber whose organisation is a party; its objective and its own id. */
export const aContestation = async (world: World, given: Partial<ObjectiveBody> = {}) => {
  const objective = aManualObjective(given)
  const agreementId = await anAgreement(world, objective)
  await aParty(world, agreementId, 'prescriber')
  const id = newId()
  await world.as('prescriber').done(contestValue, {
    params: { objectiveId: objective.id },
    body: {
      ...{ id, on: '2026-06-30', value: 1350, numerator: null, denominator: null },
      ...{ source: 'Relevés des entreprises', method: null, reason: 'Deux marchés manquent' },
    },
  })
  return { objectiveId: objective.id, contestationId: id }
}

/** Makes the organisation of a member a party of the agreement. */
export const aParty = (world: World, agreementId: string, role: string): Promise<void> =>
  world.rows(async (tx) => {
    await tx.query(
      `insert into agreements.party (territory_id, id, agreement_id, position, organisation_id, name, role)
       select $1, $2, $3, 1, m.organisation_id, 'Partie', 'partner' from organisations.member m
       where m.territory_id = $1 and m.id = $4`,
      [world.territoryId, newId(), agreementId, world.members[role]?.memberId],
    )
  })

/** A frozen board of one objective; its id. */
export const aFreeze = async (world: World): Promise<string> => {
  const agreementId = await anAgreement(world, aManualObjective())
  const frozen = await world.as('projectManager').done(freezeFigures, {
    params: { agreementId },
    body: { reason: 'Comité de pilotage' },
  })
  return frozen.id
}

export const followUpOf = (world: World, objectiveId: string, role = 'projectManager') =>
  world.as(role).done(readFollowUp, { params: { objectiveId } })

/** A file of values, by its lines below the header. */
export const valueFile = (
  agreementId: string,
  lines: readonly string[] = ['Heures de clause;30/06/2026;1200;Tableau du facilitateur'],
  { header = 'objectif;date;valeur;source', writes = false } = {},
) =>
  withFile(
    { params: { agreementId }, query: { rehearse: writes ? 'no' : 'yes' } as const },
    { name: 'valeurs.csv', content: [header, ...lines].join('\n') },
  )
