import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import type { steeringRoutes } from '../contract.ts'
import {
  aBody,
  aDecision,
  aMeeting,
  aSeat,
  aSignedMeeting,
  aSittingMeeting,
  someDecision,
  someSeat,
} from './meeting-builders.ts'

const as = 'projectManager'
const reader = 'electedOfficial'
const ofBody = async (world: World) => ({ bodyId: (await aBody(world)).id })
const ofMeeting = async (world: World) => ({ meetingId: (await aSittingMeeting(world)).meeting.id })
const ofSigned = async (world: World) => ({ meetingId: (await aSignedMeeting(world)).meeting.id })
const when = { heldOn: '2026-12-01', startsAt: '14:00', place: 'Mairie' }
const read = { as: reader, names: 'a-row' } as const

export const steeringExamples: RouteExamples<typeof steeringRoutes> = {
  listBodies: {
    ...{ as: reader, names: 'no-row' },
    input: async (world) => {
      await aBody(world)
      return { params: {} }
    },
  },
  createBody: {
    ...{ as, names: 'no-row' },
    input: async () => ({
      params: {},
      body: {
        ...{ id: newId(), kind: 'local-employment', label: 'CLE du bassin', openedOn: '2026-01-01' },
        agreementIds: [],
      },
    }),
  },
  changeBody: {
    ...{ as, names: 'a-row' },
    input: async (world) => {
      const { id, version } = await aBody(world)
      const body = { version, label: 'Copil', agreementIds: [], openedOn: '2026-01-01' }
      return { params: { bodyId: id }, body }
    },
  },
  readBody: {
    ...read,
    input: async (world) => {
      const params = await ofBody(world)
      await aSeat(world, params.bodyId)
      return { params }
    },
  },
  addSeat: {
    ...{ as, names: 'a-row' },
    input: async (world) => ({ params: await ofBody(world), body: someSeat() }),
  },
  changeSeat: {
    ...{ as, names: 'a-row' },
    input: async (world) => {
      const { bodyId } = await ofBody(world)
      const { id: seatId, version } = await aSeat(world, bodyId)
      const { id: _, name: __, memberId: ___, ...term } = someSeat()
      return { params: { bodyId, seatId }, body: { ...term, version } }
    },
  },
  planMeeting: {
    ...{ as, names: 'a-row' },
    input: async (world) => ({ params: await ofBody(world), body: { id: newId(), ...when } }),
  },
  changeMeeting: {
    ...{ as, names: 'a-row' },
    input: async (world) => {
      const { id, version } = await aMeeting(world, (await aBody(world)).id)
      return { params: { meetingId: id }, body: { version, ...when } }
    },
  },
  cancelMeeting: {
    ...{ as, names: 'a-row' },
    input: async (world) => {
      const { id, version } = await aMeeting(world, (await aBody(world)).id)
      return { params: { meetingId: id }, body: { version, reason: 'Neige' } }
    },
  },
  conveneMeeting: {
    ...{ as, names: 'a-row' },
    input: async (world) => {
      const { meeting } = await aSittingMeeting(world)
      return { params: { meetingId: meeting.id }, body: { version: meeting.version } }
    },
  },
  readMeeting: { ...read, input: async (world) => ({ params: await ofMeeting(world) }) },
  recordPresence: {
    ...{ as, names: 'a-row' },
    input: async (world) => {
      const { meeting, seats } = await aSittingMeeting(world)
      return { params: { meetingId: meeting.id }, body: { seatId: seats.member.id, presence: 'absent' } }
    },
  },
  proposeAgenda: { ...read, input: async (world) => ({ params: await ofMeeting(world) }) },
  addToAgenda: {
    ...{ as, names: 'a-row' },
    input: async (world) => ({
      params: await ofMeeting(world),
      body: { points: [{ id: newId(), title: 'Calendrier' }] },
    }),
  },
  changeAgendaItem: {
    ...{ as, names: 'a-row' },
    input: async (world) => {
      const { meeting, point } = await aSittingMeeting(world)
      return { params: { meetingId: meeting.id, itemId: point.id }, body: { title: 'Bilan' } }
    },
  },
  removeAgendaItem: {
    ...{ as, names: 'a-row' },
    input: async (world) => {
      const { meeting, point } = await aSittingMeeting(world)
      return { params: { meetingId: meeting.id, itemId: point.id } }
    },
  },
  decide: {
    ...{ as, names: 'a-row' },
    input: async (world) => ({ params: await ofMeeting(world), body: someDecision(world) }),
  },
  changeDecision: {
    ...{ as, names: 'a-row' },
    input: async (world) => {
      const { meeting } = await aSittingMeeting(world)
      const { id, version } = await aDecision(world, meeting.id)
      return { params: { decisionId: id }, body: { version, label: 'Écrire autrement.' } }
    },
  },
  correctDecision: {
    ...{ as, names: 'a-row' },
    input: async (world) => {
      const { decision } = await aSignedMeeting(world)
      const body = { id: newId(), label: 'Écrire autrement.', correctionReason: 'Erreur de saisie' }
      return { params: { decisionId: decision.id }, body }
    },
  },
  moveDecision: {
    ...{ as, names: 'a-row' },
    input: async (world) => {
      const { meeting } = await aSittingMeeting(world)
      const { id, version } = await aDecision(world, meeting.id)
      return { params: { decisionId: id }, body: { id: newId(), version, move: 'start' } }
    },
  },
  listDecisions: {
    ...{ as: reader, names: 'no-row' },
    input: async (world) => {
      await aSignedMeeting(world)
      return { params: {}, query: {} }
    },
  },
  exportDecisions: {
    ...{ as: reader, names: 'no-row' },
    input: async (world) => {
      await aSignedMeeting(world)
      return { params: {}, body: { format: 'csv', filters: {} } }
    },
  },
  readMinutes: { ...read, input: async (world) => ({ params: await ofSigned(world) }) },
  writeDraft: {
    ...{ as, names: 'a-row' },
    input: async (world) => ({ params: await ofMeeting(world), body: { version: 0, text: 'Échanges.' } }),
  },
  signMinutes: {
    ...{ as, names: 'a-row' },
    input: async (world) => {
      const { meeting, seats } = await aSittingMeeting(world)
      return {
        params: { meetingId: meeting.id },
        body: { version: 0, chairIds: [seats.president.id] },
      }
    },
  },
  printMinutes: { ...read, input: async (world) => ({ params: await ofSigned(world), query: {} }) },
  printNote: { ...read, input: async (world) => ({ params: await ofMeeting(world), query: {} }) },
  takeSlides: { ...read, input: async (world) => ({ params: await ofMeeting(world) }) },
  takeSheet: { ...read, input: async (world) => ({ params: await ofMeeting(world) }) },
  takePack: { ...read, input: async (world) => ({ params: await ofMeeting(world) }) },
}
