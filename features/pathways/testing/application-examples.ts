import type { RouteExamples } from '#apps/testing/route-examples.ts'
import { newId } from '#kernel/id.ts'
import type { applicationRoutes } from '../contract/applications.ts'
import type { referentRoutes } from '../contract/referents.ts'
import { anApplication, aPersonRow } from './application-builders.ts'
import { aPathway } from './pathway-builders.ts'

export const applicationExamples: RouteExamples<typeof applicationRoutes & typeof referentRoutes> = {
  listApplications: { as: 'entryDesk', names: 'no-row', input: async () => ({ params: {}, query: {} }) },
  readApplication: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({ params: { applicationId: (await anApplication(world)).id } }),
  },
  createApplication: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({
      params: {},
      body: {
        id: newId(),
        personId: await aPersonRow(world),
        schemeId: world.schemeId,
        receivedOn: '2026-11-20',
      },
    }),
  },
  moveApplication: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => {
      const { id, version } = await anApplication(world)
      return {
        params: { applicationId: id },
        body: { move: 'setFirstMeeting', version, firstMeetingAt: '2026-11-25T09:00:00Z' },
      }
    },
  },
  admitApplication: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => {
      const { id, version } = await anApplication(world, { eligible: true })
      return {
        params: { applicationId: id },
        body: {
          version,
          pathwayId: newId(),
          assignmentId: newId(),
          admittedOn: '2026-11-23',
          referentId: world.members.referent?.memberId ?? '',
        },
      }
    },
  },
  listReferents: { as: 'entryDesk', names: 'no-row', input: async () => ({ params: {} }) },
  assignReferent: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({
      params: { pathwayId: (await aPathway(world)).id },
      body: {
        assignmentId: newId(),
        memberId: world.members.secondReferent?.memberId ?? '',
        startsOn: '2026-11-23',
        reason: 'Rapprochement du domicile',
      },
    }),
  },
  setLegalReferent: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { pathwayId: (await aPathway(world)).id },
      body: {
        version: 1,
        legalReferent: { kind: 'france-travail', name: 'Agence du centre' },
        orientationNotifiedOn: '2026-11-02',
        contract: { kind: 'contrat-engagement', signedOn: '2026-11-20', endsOn: '2027-11-19' },
      },
    }),
  },
}
