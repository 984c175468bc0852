import type { RouteExamples } from '#apps/testing/route-examples.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { newId } from '#kernel/id.ts'
import { type fundingRoutes, leaveOperation, writeFileMapping } from '../contract.ts'
import { aMapping } from './mapping-builders.ts'
import { anOperation, aParticipation, operationValues } from './operation-builders.ts'
import { aQuestionnaire } from './questionnaire-builders.ts'
import { anAnswersCode, answersOfSamira } from './signing-builders.ts'

export const fundingExamples: RouteExamples<typeof fundingRoutes> = {
  listOperations: { as: 'projectManager', names: 'no-row', input: async () => ({ params: {} }) },
  readOperation: {
    as: 'fundManager',
    names: 'a-row',
    input: async (world) => ({ params: { operationId: (await anOperation(world)).id } }),
  },
  createOperation: {
    as: 'fundManager',
    names: 'no-row',
    input: async (world) => ({ params: {}, body: operationValues(world) }),
  },
  changeOperation: {
    as: 'fundManager',
    names: 'a-row',
    input: async (world) => {
      const { id: operationId, version } = await anOperation(world)
      const { id: _, ...values } = operationValues(world)
      return { params: { operationId }, body: { ...values, version } }
    },
  },
  exportOperations: {
    as: 'projectManager',
    names: 'no-row',
    input: async () => ({ params: {}, body: { format: 'csv', filters: {} } }),
  },
  listParticipations: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { operationId: (await aParticipation(world)).operationId },
      query: {},
    }),
  },
  exportParticipations: {
    as: 'fundManager',
    names: 'a-row',
    input: async (world) => ({
      params: { operationId: (await aParticipation(world)).operationId },
      body: { format: 'csv', reason: 'Bilan de l’opération', filters: {} },
    }),
  },
  listProposals: {
    as: 'fundManager',
    names: 'a-row',
    input: async (world) => ({ params: { operationId: (await anOperation(world)).id } }),
  },
  enrol: {
    as: 'fundManager',
    names: 'a-row',
    input: async (world) => {
      const { id: operationId } = await anOperation(world)
      const { id } = await aPathway(world)
      return { params: { operationId }, body: { pathwayIds: [id] } }
    },
  },
  leaveOperation: {
    as: 'fundManager',
    names: 'a-row',
    input: async (world) => {
      const { operationId, id } = await aParticipation(world)
      return { params: { operationId }, body: { participationIds: [id], exitedOn: '2026-11-20' } }
    },
  },
  resumeParticipation: {
    as: 'fundManager',
    names: 'a-row',
    input: async (world) => {
      const { operationId, id } = await aParticipation(world)
      await world.as('fundManager').done(leaveOperation, {
        params: { operationId },
        body: { participationIds: [id], exitedOn: '2026-11-20' },
      })
      return { params: { participationId: id }, body: { reason: 'Sortie notée par erreur' } }
    },
  },
  removeParticipation: {
    as: 'fundManager',
    names: 'a-row',
    input: async (world) => ({
      params: { participationId: (await aParticipation(world)).id },
      body: { reason: 'Inscrite dans la mauvaise opération' },
    }),
  },
  readParticipation: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { participationId: (await aParticipation(world)).id } }),
  },
  readFileMapping: { as: 'projectManager', names: 'no-row', input: async () => ({ params: {} }) },
  writeFileMapping: {
    as: 'fundManager',
    names: 'no-row',
    input: async () => ({ params: {}, body: aMapping() }),
  },
  withdrawFileMapping: {
    as: 'fundManager',
    names: 'a-row',
    input: async (world) => {
      const body = aMapping({ validFrom: '2027-01-01' })
      await world.as('fundManager').done(writeFileMapping, { params: {}, body })
      return { params: { mappingId: body.id } }
    },
  },
  takeParticipantFile: {
    as: 'fundManager',
    names: 'a-row',
    input: async (world) => {
      const { operationId, id } = await aParticipation(world)
      await aQuestionnaire(world, { participationId: id })
      return { params: { operationId }, body: { reason: 'Bilan de l’opération' } }
    },
  },
  readIndicators: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { operationId: (await aParticipation(world)).operationId },
      query: { from: '2026-01-01', to: '2026-12-31' },
    }),
  },
  exportIndicators: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { operationId: (await aParticipation(world)).operationId },
      body: { format: 'csv', filters: { from: '2026-01-01', to: '2026-12-31' } },
    }),
  },
  printOperation: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { operationId: (await aParticipation(world)).operationId },
      body: { from: '2026-01-01', to: '2026-12-31' },
    }),
  },
  listBehindIndicator: {
    as: 'fundManager',
    names: 'a-row',
    input: async (world) => ({
      params: { operationId: (await aParticipation(world)).operationId, code: 'EECO01' },
      query: { from: '2026-01-01', to: '2026-12-31', term: 'counted' },
    }),
  },
  listInconsistencies: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({ params: { operationId: (await aParticipation(world)).operationId } }),
  },
  exportInconsistencies: {
    as: 'fundManager',
    names: 'a-row',
    input: async (world) => ({
      params: { operationId: (await aParticipation(world)).operationId },
      body: { format: 'csv', reason: 'Bilan de l’opération', filters: {} },
    }),
  },
  listPieces: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { operationId: (await aParticipation(world)).operationId },
      query: {},
    }),
  },
  exportPieces: {
    as: 'fundManager',
    names: 'a-row',
    input: async (world) => ({
      params: { operationId: (await aParticipation(world)).operationId },
      body: { format: 'csv', reason: 'Contrôle de service fait', filters: {} },
    }),
  },
  readPieces: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { participationId: (await aParticipation(world)).id } }),
  },
  markPiece: {
    as: 'fundManager',
    names: 'a-row',
    input: async (world) => ({
      params: { participationId: (await aParticipation(world)).id, code: 'step-presence' },
      body: { id: newId(), kind: 'set-aside', reason: 'Accompagnement sans étape cette année' },
    }),
  },
  unmarkPiece: {
    as: 'fundManager',
    names: 'a-row',
    input: async (world) => ({
      params: { participationId: (await aParticipation(world)).id, code: 'step-presence' },
    }),
  },
  readQuestionnaire: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { participationId: (await aParticipation(world)).id, moment: 'entry' },
    }),
  },
  printQuestionnaire: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { participationId: (await aParticipation(world)).id, moment: 'entry' },
      query: {},
    }),
  },
  sendAnswersCode: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const { version, ...params } = await answersOfSamira(world)
      return { params, body: { version } }
    },
  },
  signAnswers: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const { version, ...params } = await answersOfSamira(world)
      return { params, body: { id: newId(), version, code: await anAnswersCode(world, params) } }
    },
    // A code signs the answers for which it was sent.
    afterMarks: async (world, { params, body }) => ({
      params,
      body: { ...body, code: await anAnswersCode(world, params) },
    }),
  },
  answerQuestionnaire: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { participationId: (await aParticipation(world)).id, moment: 'entry' },
      body: {
        version: 0,
        collectedOn: '2026-11-20',
        answers: { status: { state: 'value', value: 'unemployed' } },
      },
    }),
  },
  listOfPerson: {
    as: 'referent',
    names: 'no-row',
    input: async (world) => ({ params: { personId: (await aParticipation(world)).personId } }),
  },
}
