import type { RouteExamples } from '#apps/testing/route-examples.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import type { controlRoutes } from '../contract.ts'
import { aControlledSheet, aDraw, aSampledPerson } from './sample-builders.ts'

export const controlExamples: RouteExamples<typeof controlRoutes> = {
  listControlSamples: {
    as: 'projectManager',
    names: 'no-row',
    input: async () => ({ params: {} }),
  },
  prepareControlSample: {
    as: 'fundManager',
    names: 'no-row',
    input: async () => ({
      params: {},
      query: { population: 'ongoing', fromOn: '2026-01-01', toOn: '2026-12-31' },
    }),
  },
  drawControlSample: {
    as: 'fundManager',
    names: 'no-row',
    input: async (world) => {
      await aPathway(world)
      return { params: {}, body: aDraw(world) }
    },
  },
  readControlSample: {
    as: 'controller',
    names: 'a-row',
    input: async (world) => ({ params: { sampleId: (await aSampledPerson(world)).sampleId } }),
  },
  addToControlSample: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => {
      const { sampleId } = await aSampledPerson(world)
      const { personId } = await aPathway(world, { familyName: 'Demandée' })
      return { params: { sampleId }, body: { personId, reason: 'Demandé par l’autorité de contrôle' } }
    },
  },
  closeControlSample: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { sampleId: (await aSampledPerson(world)).sampleId },
      body: { reason: 'La visite est terminée' },
    }),
  },
  exportControlSample: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { sampleId: (await aSampledPerson(world)).sampleId },
      body: { format: 'csv', reason: 'Préparation de la visite', filters: {} },
    }),
  },
  listControlSheets: {
    as: 'controller',
    names: 'a-row',
    input: async (world) => ({ params: { sampleId: (await aControlledSheet(world)).sampleId } }),
  },
  readControlSheet: {
    as: 'controller',
    names: 'a-row',
    input: async (world) => {
      const { sampleId, sessionId } = await aControlledSheet(world)
      return { params: { sampleId, sessionId } }
    },
  },
  exportControlSamples: {
    as: 'projectManager',
    names: 'no-row',
    input: async () => ({ params: {}, body: { format: 'csv', filters: {} } }),
  },
}
