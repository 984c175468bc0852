import { withFile } from '#apps/testing/request-of.ts'
import type { RouteExamples } from '#apps/testing/route-examples.ts'
import { newId } from '#kernel/id.ts'
import type {
  exitRoutes,
  fileRoutes,
  fileTimelineRoutes,
  photoLinkRoutes,
  watchAndProofRoutes,
} from '../contract.ts'
import { receiveProof, suspendPathway, uploadProof } from '../contract.ts'
import { aJob, anExit, idOf } from './exit-builders.ts'
import { aPathway } from './pathway-builders.ts'

const aSuspension = { reasonCode: 'illness', startsOn: '2026-11-20', plannedReturnOn: '2027-01-15' } as const

export const exitExamples: RouteExamples<typeof exitRoutes> = {
  suspendPathway: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { pathwayId: (await aPathway(world)).id },
      body: { id: newId(), version: 1, ...aSuspension },
    }),
  },
  returnFromSuspension: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const { id } = await aPathway(world)
      const body = { id: newId(), version: 1, ...aSuspension }
      const { pathway } = await world.as('referent').done(suspendPathway, { params: { pathwayId: id }, body })
      return { params: { pathwayId: id }, body: { version: pathway.version, on: '2026-11-23' } }
    },
  },
  reviewSuspension: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const params = { pathwayId: (await aPathway(world)).id }
      const body = { id: newId(), version: 1, ...aSuspension }
      const { pathway } = await world.as('referent').done(suspendPathway, { params, body })
      const { version } = pathway
      return { params, body: { version, plannedReturnOn: '2027-06-01', reason: 'Soins en cours' } }
    },
  },
  recordJob: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { pathwayId: (await aPathway(world)).id },
      body: {
        id: newId(),
        version: 1,
        employerName: 'Essai SAS',
        contractType: 'cdi',
        startsOn: '2026-11-16',
      },
    }),
  },
  endJob: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { jobId: (await aJob(world)).job.id },
      body: { version: 1, endedEarlyOn: '2026-11-20' },
    }),
  },
  simulateExit: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { pathwayId: (await aPathway(world)).id },
      body: { reasonCode: 'moved-away', exitedOn: '2026-11-20' },
    }),
  },
  closePathway: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { pathwayId: (await aPathway(world)).id },
      body: { id: newId(), version: 1, reasonCode: 'moved-away', exitedOn: '2026-11-20' },
    }),
  },
  correctExit: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { exitId: (await anExit(world)).exitId },
      body: { id: newId(), why: 'Mauvais motif', reasonCode: 'dropped-out', exitedOn: '2026-11-20' },
    }),
  },
}

export const watchAndProofExamples: RouteExamples<typeof watchAndProofRoutes> = {
  listWatches: { as: 'referent', names: 'no-row', input: async () => ({ params: {}, query: {} }) },
  exportWatches: {
    as: 'referent',
    names: 'no-row',
    input: async () => ({ params: {}, body: { format: 'csv', reason: 'Appels du mois', filters: {} } }),
  },
  prepareCalls: { as: 'referent', names: 'no-row', input: async () => ({ params: {}, body: {} }) },
  recordAttempt: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { watchId: await idOf(world, 'watch', (await aJob(world)).pathwayId, 'job-month-1') },
      body: { id: newId(), channel: 'phone' },
    }),
  },
  recordWatch: {
    as: 'fundManager',
    names: 'a-row',
    input: async (world) => ({
      params: { watchId: await idOf(world, 'watch', (await aJob(world)).pathwayId, 'job-month-1') },
      body: { observedOn: '2026-11-23', situationCode: 'jobless' },
    }),
  },
  receiveProof: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { proofId: await idOf(world, 'proof', (await aJob(world)).pathwayId, 'work-contract') },
      body: { receivedOn: '2026-11-20' },
    }),
  },
  uploadProof: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const proofId = await idOf(world, 'proof', (await aJob(world)).pathwayId, 'work-contract')
      return withFile({ params: { proofId, fileId: newId() } }, { name: 'contrat.txt', content: 'Contrat' })
    },
  },
  downloadProof: {
    as: 'fundManager',
    names: 'a-row',
    input: async (world) => {
      const proofId = await idOf(world, 'proof', (await aJob(world)).pathwayId, 'work-contract')
      const params = { proofId, fileId: newId() }
      const file = { name: 'contrat.txt', content: 'Contrat' }
      await world.as('referent').done(uploadProof, withFile({ params }, file))
      return { params }
    },
  },
  checkProof: {
    as: 'fundManager',
    names: 'a-row',
    input: async (world) => {
      const proofId = await idOf(world, 'proof', (await aJob(world)).pathwayId, 'work-contract')
      await world
        .as('referent')
        .done(receiveProof, { params: { proofId }, body: { receivedOn: '2026-11-20' } })
      return { params: { proofId }, body: { isAccepted: true } }
    },
  },
}

export const fileExamples: RouteExamples<typeof fileRoutes & typeof fileTimelineRoutes> = {
  openFile: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { personId: (await aPathway(world)).personId } }),
  },
  readFileHead: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { personId: (await aPathway(world)).personId } }),
  },
  readFileTimeline: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { personId: (await aPathway(world)).personId } }),
  },
}

export const photoLinkExamples: RouteExamples<typeof photoLinkRoutes> = {
  askPhoto: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const proofId = await idOf(world, 'proof', (await aJob(world)).pathwayId, 'work-contract')
      return { params: { proofId }, body: { id: newId() } }
    },
  },
}
