import { withFile } from '#apps/testing/request-of.ts'
import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import { pngOf } from '#features/documents/testing/file-builders.ts'
import { newId } from '#kernel/id.ts'
import { type engagementRoutes, signEngagement } from '../contract/agreements-of-engagement.ts'
import { attachScan, type signedScanRoutes } from '../contract/signed-scans.ts'
import { aCode, aDraft, aDraftOfSamira, aSignedContract } from './engagement-builders.ts'
import { aPathway } from './pathway-builders.ts'

export const engagementExamples: RouteExamples<typeof engagementRoutes> = {
  listEngagements: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { pathwayId: (await aPathway(world)).id } }),
  },
  draftEngagement: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { pathwayId: (await aPathway(world)).id },
      body: { id: newId(), startsOn: '2026-11-23' },
    }),
  },
  printEngagement: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { contractId: (await aDraft(world)).id }, query: {} }),
  },
  writeEngagement: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const { id, version } = await aDraft(world)
      return {
        params: { contractId: id },
        body: { version, aim: 'Cuisinière', startsOn: '2026-11-23', objectives: [] },
      }
    },
  },
  signEngagement: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const { id, version } = await aDraft(world)
      return {
        params: { contractId: id },
        body: {
          id: newId(),
          version,
          party: 'participant',
          signerName: 'Samira Haddad',
          signedOn: '2026-11-23',
          method: 'paper',
        },
      }
    },
  },
  sendSigningCode: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const { id, version } = await aDraftOfSamira(world)
      return { params: { contractId: id }, body: { version } }
    },
  },
  signByCode: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const { id, version } = await aDraftOfSamira(world)
      return { params: { contractId: id }, body: { id: newId(), version, code: await aCode(world, id) } }
    },
    // A code signs the words for which it was sent.
    afterMarks: async (world, { params, body }) => ({
      params,
      body: { ...body, code: await aCode(world, params.contractId) },
    }),
  },
  withdrawSignatures: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const { id, version } = await aDraft(world)
      const given = { signerName: 'Samira Haddad', signedOn: '2026-11-23', method: 'paper' as const }
      const body = { id: newId(), version, party: 'participant' as const, ...given }
      await world.as('referent').done(signEngagement, { params: { contractId: id }, body })
      return { params: { contractId: id }, body: { reason: 'Une date était fausse' } }
    },
  },
  changeObjective: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { objectiveId: (await aDraft(world)).objectiveId },
      body: { state: 'ongoing', stateOn: '2026-11-23' },
    }),
  },
}

const scan = { name: 'contrat.png', content: pngOf() }
const aScannedContract = async (world: World) => {
  const { id } = await aSignedContract(world)
  const params = { contractId: id, fileId: newId() }
  await world.as('referent').done(attachScan, withFile({ params }, scan))
  return params
}

export const signedScanExamples: RouteExamples<typeof signedScanRoutes> = {
  attachScan: {
    as: 'referent',
    names: 'a-row',
    input: async (world) =>
      withFile({ params: { contractId: (await aSignedContract(world)).id, fileId: newId() } }, scan),
  },
  downloadSignedScan: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: await aScannedContract(world) }),
  },
  removeScans: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { contractId: (await aScannedContract(world)).contractId } }),
  },
}
