import type { RouteExamples } from '#apps/testing/route-examples.ts'
import { aTerritory, type World } from '#apps/testing/world.ts'
import { anAgreement } from '#features/agreements/testing/agreement-builders.ts'
import { newId } from '#kernel/id.ts'
import type { networkRoutes } from '../contract.ts'
import { aDeclension, aDefinition, aDraft, aFramework, asNetwork, asTerritory } from './network-builders.ts'

const aPublished = async () => {
  const definition = aDefinition()
  return { frameworkId: await aFramework(await aTerritory(), definition), indicatorId: definition.id }
}

/** The walks call the routes of every feature in one world: it must not stay a network, where a role opens no file. */
const aDraftHere = async (world: World): Promise<string> => {
  const id = await aDraft(world, aDefinition())
  await asTerritory(world)
  return id
}

export const networkExamples: RouteExamples<typeof networkRoutes> = {
  listPublications: { as: 'electedOfficial', names: 'no-row', input: async () => ({ params: {} }) },
  changePublication: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { agreementId: await anAgreement(world) },
      body: { id: newId(), isPublic: true },
    }),
  },
  listFrameworks: { as: 'electedOfficial', names: 'no-row', input: async () => ({ params: {} }) },
  openFramework: {
    as: 'electedOfficial',
    names: 'a-row',
    input: async (world) => ({ params: { frameworkId: await aDraftHere(world) } }),
  },
  readDeclensions: {
    as: 'electedOfficial',
    names: 'a-row',
    input: async (world) => {
      const { frameworkId, indicatorId } = await aPublished()
      return { params: { agreementId: (await aDeclension(world, frameworkId, indicatorId)).agreementId } }
    },
  },
  createFramework: {
    as: 'projectManager',
    names: 'no-row',
    input: async (world) => {
      await asNetwork(world)
      return {
        params: {},
        body: {
          ...{ id: newId(), label: 'Accord-cadre', startsOn: '2026-01-01', endsOn: '2027-12-31' },
          indicators: [aDefinition()],
        },
      }
    },
  },
  publishFramework: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({ params: { frameworkId: await aDraftHere(world) } }),
  },
  writeIndicator: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { frameworkId: await aDraftHere(world) },
      body: { ...aDefinition(), position: null },
    }),
  },
  declineFramework: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => {
      const { frameworkId, indicatorId } = await aPublished()
      return {
        params: { frameworkId },
        body: {
          ...{ id: newId(), agreementId: await anAgreement(world) },
          indicators: [{ indicatorId, baseline: null, target: { min: 40, max: null } }],
        },
      }
    },
  },
  withdrawDeclension: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => {
      const { frameworkId, indicatorId } = await aPublished()
      return { params: { declensionId: (await aDeclension(world, frameworkId, indicatorId)).id } }
    },
  },
}
