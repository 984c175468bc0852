import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import type { agreementRoutes } from '../contract.ts'
import {
  aContestation,
  aFreeze,
  aManualObjective,
  anAgreement,
  anObjective,
  valueFile,
} from './agreement-builders.ts'
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

const aGiven = async (world: World) => {
  const objective = aManualObjective()
  const agreementId = await anAgreement(world, objective)
  return { agreementId, objectiveId: objective.id }
}
const onObjective = async (world: World) => ({ objectiveId: (await aGiven(world)).objectiveId })
const value = {
  ...{ on: '2026-06-30', value: 1200, numerator: null, denominator: null },
  ...{ source: 'Tableau du facilitateur', method: null },
}
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
  listOwners: { as: 'projectManager', names: 'no-row', input: async () => ({ params: {} }) },
  readFollowUp: {
    as: 'prescriber',
    names: 'a-row',
    input: async (world) => ({ params: await onObjective(world) }),
  },
  writeValue: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({ params: await onObjective(world), body: { id: newId(), ...value } }),
  },
  receiveValues: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => valueFile((await aGiven(world)).agreementId),
  },
  contestValue: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: await onObjective(world),
      body: { id: newId(), ...value, value: 1350, reason: 'Deux marchés manquent' },
    }),
  },
  answerContestation: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: await aContestation(world),
      body: { answer: 'refused', reason: 'Ces marchés sont de 2025' },
    }),
  },
  writeJudgement: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: await onObjective(world),
      body: { id: newId(), code: 'support-needed', comment: 'Deux donneurs d’ordre à convaincre' },
    }),
  },
  rebaseObjective: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: await onObjective(world),
      body: {
        ...{ version: 1, baseline: { value: 1000, on: '2026-03-31' }, target: { min: 3000, max: null } },
        ...{ steps: [], reason: 'Changement de série', amendmentNumber: 2 },
      },
    }),
  },
  declareBreak: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: await onObjective(world),
      body: {
        ...{ id: newId(), on: '2026-02-01', why: 'Nouveau logiciel du facilitateur' },
        ...{ source: 'Courrier du 12 février 2026', concerns: 'objective' as const },
      },
    }),
  },
  freezeFigures: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { agreementId: (await aGiven(world)).agreementId },
      body: { reason: 'Comité de pilotage du 23 novembre' },
    }),
  },
  listFreezes: {
    as: 'prescriber',
    names: 'a-row',
    input: async (world) => ({ params: { agreementId: (await aGiven(world)).agreementId } }),
  },
  readFreeze: {
    as: 'electedOfficial',
    names: 'a-row',
    input: async (world) => ({ params: { freezeId: await aFreeze(world) } }),
  },
  readAgreementBoard: {
    as: 'prescriber',
    names: 'a-row',
    input: async (world) => ({ params: { agreementId: (await aGiven(world)).agreementId }, query: {} }),
  },
}
