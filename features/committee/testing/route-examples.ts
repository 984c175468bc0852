import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import type { committeeRoutes } from '../contract.ts'
import {
  anAdmission,
  aRefusal,
  aSession,
  aSessionWithItem,
  aSignedSession,
  isThere,
  someSession,
} from './session-builders.ts'

const memberOf = (world: World, role: string) => world.members[role]?.memberId ?? ''
const ofOne = async (world: World) => ({ sessionId: (await aSessionWithItem(world)).session.id })

export const committeeExamples: RouteExamples<typeof committeeRoutes> = {
  listSessions: {
    as: 'committeeMember',
    names: 'no-row',
    input: async (world) => {
      await aSession(world)
      return { params: {} }
    },
  },
  openSession: {
    as: 'entryDesk',
    names: 'no-row',
    input: async (world) => ({ params: {}, body: someSession(world) }),
  },
  changeSession: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => {
      const { id, version } = await aSession(world)
      const { heldOn, startsAt, place, memberIds } = someSession(world)
      return { params: { sessionId: id }, body: { version, heldOn, startsAt, place, memberIds } }
    },
  },
  cancelSession: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => {
      const { id, version } = await aSession(world)
      return { params: { sessionId: id }, body: { version, reason: 'Trop peu de candidatures' } }
    },
  },
  recordPresence: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({
      params: { sessionId: (await aSession(world)).id },
      body: { memberId: memberOf(world, 'committeeMember'), isPresent: true },
    }),
  },
  readAgenda: {
    as: 'committeeMember',
    names: 'a-row',
    input: async (world) => ({ params: await ofOne(world) }),
  },
  fillAgenda: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({ params: await ofOne(world) }),
  },
  removeFromAgenda: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => {
      const { session, item } = await aSessionWithItem(world)
      return { params: { sessionId: session.id, itemId: item.itemId } }
    },
  },
  decideItem: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => {
      const { session, item } = await aSessionWithItem(world)
      return {
        params: { sessionId: session.id, itemId: item.itemId },
        body: aRefusal(item.version),
      }
    },
  },
  correctDecision: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => {
      const { session, item } = await aSignedSession(world)
      const correctionReason = 'La place attendue s’est libérée'
      return {
        params: { sessionId: session.id, itemId: item.itemId },
        body: { ...anAdmission(world, item.version), correctionReason },
      }
    },
  },
  readSheets: {
    as: 'committeeMember',
    names: 'a-row',
    input: async (world) => ({ params: await ofOne(world) }),
  },
  readNamedSheets: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({ params: await ofOne(world) }),
  },
  printSheets: {
    as: 'committeeMember',
    names: 'a-row',
    input: async (world) => ({ params: await ofOne(world), query: {} }),
  },
  printNamedSheets: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({ params: await ofOne(world), query: {} }),
  },
  readPassages: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({
      params: { applicationId: (await aSessionWithItem(world)).application.id },
    }),
  },
  readNonEntries: {
    as: 'committeeMember',
    names: 'no-row',
    input: async () => ({ params: {}, query: {} }),
  },
  exportNonEntries: {
    as: 'committeeMember',
    names: 'no-row',
    input: async () => ({ params: {}, body: { format: 'csv', filters: {} } }),
  },
  readMinutes: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({ params: { sessionId: (await aSignedSession(world)).session.id } }),
  },
  printMinutes: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { sessionId: (await aSignedSession(world)).session.id },
      query: {},
    }),
  },
  signMinutes: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => {
      const params = await ofOne(world)
      await isThere(world, params.sessionId)
      return { params, body: { chairId: memberOf(world, 'projectManager') } }
    },
  },
}
