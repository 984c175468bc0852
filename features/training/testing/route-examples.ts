import { withFile } from '#apps/testing/request-of.ts'
import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { newId } from '#kernel/id.ts'
import { addScan, closeSession, type trainingRoutes } from '../contract.ts'
import {
  activityValues,
  anActivity,
  anEndedSession,
  anEnrolment,
  aSession,
  sessionOf,
  sessionValues,
} from './training-builders.ts'

const period = { from: '2026-11-01', to: '2026-12-31' }
const written = () => {
  const { halfDays, place, places, trainerName } = sessionValues(newId())
  return { halfDays, place, places, trainerName }
}
const aClosedSession = async (world: World) => {
  const ended = await anEndedSession(world)
  await world.as('projectManager').done(closeSession, {
    params: { sessionId: ended.session.id },
    body: { version: ended.session.version },
  })
  return ended
}
const aFullList = async (world: World) => {
  const { id } = await aSession(world)
  await anEnrolment(world, id)
  return { sessionId: id }
}

const activityExamples = {
  listActivities: {
    as: 'stepOperator',
    names: 'no-row',
    input: async (world: World) => {
      await anActivity(world)
      return { params: {} }
    },
  },
  createActivity: {
    as: 'projectManager',
    names: 'no-row',
    input: async (world: World) => ({ params: {}, body: activityValues(world) }),
  },
  changeActivity: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => {
      const { id, version } = await anActivity(world)
      const { id: _, ...values } = activityValues(world)
      return { params: { activityId: id }, body: { ...values, version } }
    },
  },
  operationOptions: { as: 'projectManager', names: 'no-row', input: async () => ({ params: {} }) },
} as const

const sessionExamples = {
  listSessions: {
    as: 'stepOperator',
    names: 'no-row',
    input: async (world: World) => {
      await aSession(world)
      return { params: {}, query: period }
    },
  },
  createSessions: {
    as: 'projectManager',
    names: 'no-row',
    input: async (world: World) => ({ params: {}, body: sessionValues((await anActivity(world)).id) }),
  },
  changeSession: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => {
      const { id, version } = await aSession(world)
      return { params: { sessionId: id }, body: { ...written(), version, heldOn: '2026-11-26' } }
    },
  },
  openSession: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => {
      const { id, version } = await aSession(world, { isOpen: false })
      return { params: { sessionId: id }, body: { version } }
    },
  },
  cancelSession: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => {
      const { id, version } = await aSession(world)
      return { params: { sessionId: id }, body: { version, reason: 'Salle indisponible' } }
    },
  },
  closeSession: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => {
      const { session } = await anEndedSession(world)
      return { params: { sessionId: session.id }, body: { version: session.version } }
    },
  },
} as const

const enrolmentExamples = {
  readSession: {
    as: 'stepOperator',
    names: 'a-row',
    input: async (world: World) => ({ params: await aFullList(world) }),
  },
  listCandidates: {
    as: 'referent',
    names: 'a-row',
    input: async (world: World) => {
      const { id } = await aSession(world)
      await aPathway(world)
      return { params: { sessionId: id } }
    },
  },
  enrol: {
    as: 'referent',
    names: 'a-row',
    input: async (world: World) => {
      const { id } = await aSession(world)
      const pathway = await aPathway(world)
      return { params: { sessionId: id }, body: { asked: [{ id: newId(), pathwayId: pathway.id }] } }
    },
  },
  answerEnrolment: {
    as: 'referent',
    names: 'a-row',
    input: async (world: World) => {
      const { id } = await aSession(world)
      const { enrolmentId } = await anEnrolment(world, id)
      const [row] = (await sessionOf(world, id)).participants
      return {
        params: { sessionId: id, enrolmentId },
        body: { version: row?.version ?? 0, answer: 'leave' as const, reasonCode: 'works' as const },
      }
    },
  },
  readSessionLetters: {
    as: 'referent',
    names: 'a-row',
    input: async (world: World) => ({ params: await aFullList(world) }),
  },
  listOfPerson: {
    as: 'referent',
    names: 'no-row',
    input: async (world: World) => {
      const { id } = await aSession(world)
      return { params: { personId: (await anEnrolment(world, id)).personId } }
    },
  },
} as const

const presenceExamples = {
  recordPresence: {
    as: 'stepOperator',
    names: 'a-row',
    input: async (world: World) => {
      const { session, enrolmentId } = await anEndedSession(world)
      const mark = { enrolmentId, part: 'morning' as const, value: 'absent' as const }
      return { params: { sessionId: session.id }, body: { marks: [mark] } }
    },
  },
  correctPresence: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => {
      const { session, enrolmentId } = await aClosedSession(world)
      return {
        params: { sessionId: session.id },
        body: {
          ...{ enrolmentId, part: 'morning' as const, value: 'excused' as const },
          reason: 'Justificatif reçu après la séance',
        },
      }
    },
  },
  readHours: {
    as: 'referent',
    names: 'no-row',
    input: async (world: World) => {
      await aClosedSession(world)
      return { params: {}, query: period }
    },
  },
  exportHours: {
    as: 'projectManager',
    names: 'no-row',
    input: async (world: World) => {
      await aClosedSession(world)
      return {
        params: {},
        body: { format: 'csv' as const, reason: 'Bilan de l’opération', filters: period },
      }
    },
  },
} as const

const pdf = { name: 'emargement.pdf', content: '%PDF-1.4\n%%EOF\n' }
const aScan = async (world: World) => {
  const params = { sessionId: (await aSession(world)).id, scanId: newId() }
  await world.as('projectManager').done(addScan, withFile({ params }, pdf))
  return params
}

const sheetExamples = {
  signSheet: {
    as: 'stepOperator',
    names: 'a-row',
    input: async (world: World) => {
      const { session, enrolmentId } = await anEndedSession(world)
      return {
        params: { sessionId: session.id },
        body: { ...{ id: newId(), enrolmentId, part: 'morning' as const }, drawing: 'M10 10 L40 30' },
      }
    },
  },
  readSheet: {
    as: 'stepOperator',
    names: 'a-row',
    input: async (world: World) => ({ params: { sessionId: (await anEndedSession(world)).session.id } }),
  },
  printSheet: {
    as: 'stepOperator',
    names: 'a-row',
    input: async (world: World) => ({
      params: { sessionId: (await anEndedSession(world)).session.id },
      query: {},
    }),
  },
  printPresence: {
    as: 'stepOperator',
    names: 'a-row',
    input: async (world: World) => {
      const { session, enrolmentId } = await aClosedSession(world)
      return { params: { sessionId: session.id, enrolmentId }, query: {} }
    },
  },
  listScans: {
    as: 'stepOperator',
    names: 'a-row',
    input: async (world: World) => ({ params: { sessionId: (await aScan(world)).sessionId } }),
  },
  addScan: {
    as: 'stepOperator',
    names: 'a-row',
    input: async (world: World) =>
      withFile({ params: { sessionId: (await aSession(world)).id, scanId: newId() } }, pdf),
  },
  downloadScan: {
    as: 'stepOperator',
    names: 'a-row',
    input: async (world: World) => ({ params: await aScan(world) }),
  },
} as const

export const trainingExamples: RouteExamples<typeof trainingRoutes> = {
  ...activityExamples,
  ...sessionExamples,
  ...enrolmentExamples,
  ...presenceExamples,
  ...sheetExamples,
}
