import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import type { agreementRoutes } from '../contract.ts'
import { anAgreement, anObjective } from './agreement-builders.ts'
import { lifeExamples } from './life-examples.ts'

const agreementFields = {
  label: 'Protocole 2024-2028',
  schemeId: null,
  startsOn: '2024-01-01',
  endsOn: '2028-12-31',
  signedOn: null,
}
const fieldsOf = ({ id: _id, ...fields }: ReturnType<typeof anObjective>) => fields
const aWritten = async (world: World) => {
  const objective = anObjective()
  const agreementId = await anAgreement(world, objective)
  return { agreementId, objectiveId: objective.id }
}
const printed = async (world: World) => ({
  params: {},
  body: { agreement: (await aWritten(world)).agreementId, period: '2026' },
})

export const agreementExamples: RouteExamples<typeof agreementRoutes> = {
  ...lifeExamples,
  readCockpit: { as: 'electedOfficial', names: 'no-row', input: async () => ({ params: {}, query: {} }) },
  listAgreements: { as: 'referent', names: 'no-row', input: async () => ({ params: {} }) },
  listIndicators: { as: 'forecaster', names: 'no-row', input: async () => ({ params: {} }) },
  listFilterChoices: { as: 'referent', names: 'no-row', input: async () => ({ params: {} }) },
  createAgreement: {
    as: 'projectManager',
    names: 'no-row',
    input: async () => ({
      params: {},
      body: { id: newId(), ...agreementFields, objectives: [anObjective()] },
    }),
  },
  changeAgreement: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { agreementId: await anAgreement(world) },
      body: { version: 1, ...agreementFields },
    }),
  },
  createObjective: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({ params: { agreementId: await anAgreement(world) }, body: anObjective() }),
  },
  changeObjective: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { objectiveId: (await aWritten(world)).objectiveId },
      body: { version: 1, ...fieldsOf(anObjective()) },
    }),
  },
  exportPersonsBehind: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { objectiveId: (await aWritten(world)).objectiveId },
      body: { format: 'csv', reason: 'Comité technique', filters: {} },
    }),
  },
  removeObjective: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { objectiveId: (await aWritten(world)).objectiveId },
      query: { version: 1 },
    }),
  },
  readBoard: {
    as: 'electedOfficial',
    names: 'a-row',
    input: async (world) => ({
      params: {},
      query: { agreement: (await aWritten(world)).agreementId, commune: '59350' },
    }),
  },
  openObjective: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { objectiveId: (await aWritten(world)).objectiveId }, query: {} }),
  },
  listPersonsBehind: {
    as: 'fundManager',
    names: 'a-row',
    input: async (world) => ({ params: { objectiveId: (await aWritten(world)).objectiveId }, query: {} }),
  },
  printStatement: { as: 'committeeMember', names: 'a-row', input: printed },
  exportFigures: {
    as: 'forecaster',
    names: 'a-row',
    input: async (world) => {
      const { params, body } = await printed(world)
      return { params, body: { format: 'csv' as const, filters: body } }
    },
  },
  exportBreakdowns: {
    as: 'forecaster',
    names: 'a-row',
    input: async (world) => ({
      params: { objectiveId: (await aWritten(world)).objectiveId },
      body: { format: 'csv', filters: {} },
    }),
  },
}
