import { withFile } from '#apps/testing/request-of.ts'
import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import {
  addCriterion,
  addDocument,
  mergeFiles,
  type peopleRoutes,
  proveCriterion,
  recordSensitiveFact,
} from '../contract.ts'
import { grantRight } from './grant-right.ts'
import { aNoticeText } from './notice-builders.ts'
import { aPerson } from './person-builders.ts'

const followed = (world: World) => aPerson(world, { followedBy: ['referent', 'secondReferent'] })
const aCriterion = async (world: World) => {
  const [personId, id] = [await followed(world), newId()]
  await world.as('entryDesk').done(addCriterion, { params: { personId }, body: { id, code: 'RSA' } })
  return { personId, criterionId: id }
}
const aProof = async (world: World) => {
  const params = await aCriterion(world)
  const proved = await world.as('entryDesk').done(proveCriterion, {
    params,
    body: { proofKind: 'Attestation RSA', proofReceivedOn: '2026-11-20' },
  })
  return { ...params, proofId: proved.proof?.id ?? '' }
}
const readsSensitive = (world: World) => grantRight(world, 'secondReferent', 'people.read-sensitive')
const aFact = async (world: World) => {
  await readsSensitive(world)
  const [personId, id] = [await followed(world), newId()]
  await world.as('referent').done(recordSensitiveFact, {
    params: { personId },
    body: { id, code: 'rqth', source: 'declared' },
  })
  return { personId, factId: id }
}
const aPair = async (world: World) => ({ personId: await followed(world), otherId: await aPerson(world) })
const pdf = { name: 'attestation.pdf', content: '%PDF-1.4\n%%EOF\n' }
const aDocument = async (world: World) => {
  const params = { personId: await followed(world), documentId: newId() }
  await world.as('entryDesk').done(addDocument, withFile({ params }, pdf))
  return params
}

export const peopleExamples: RouteExamples<typeof peopleRoutes> = {
  createPerson: {
    as: 'referent',
    names: 'no-row',
    input: async () => ({
      params: {},
      body: {
        id: newId(),
        reason: 'participant',
        givenName: 'Nadia',
        familyName: 'Lambert',
        birthDate: '1990-04-02',
        notice: { channel: 'in-person', givenOn: '2026-11-23' },
      },
    }),
  },
  exportOpenings: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { personId: await followed(world) },
      body: { format: 'csv', reason: 'Demande de la personne', filters: {} },
    }),
  },
  listLookAlikes: {
    as: 'entryDesk',
    names: 'no-row',
    input: async (world) => {
      await aPair(world)
      return { params: {}, query: {} }
    },
  },
  compareFiles: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({ params: await aPair(world) }),
  },
  mergeFiles: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => {
      const { personId, otherId } = await aPair(world)
      return { params: { personId }, body: { id: newId(), otherId, version: 1, otherVersion: 1 } }
    },
  },
  undoMerge: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => {
      const [{ personId, otherId }, id] = [await aPair(world), newId()]
      await world
        .as('entryDesk')
        .done(mergeFiles, { params: { personId }, body: { id, otherId, version: 1, otherVersion: 1 } })
      return { params: { personId, mergeId: id } }
    },
  },
  setApart: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => {
      const { personId, otherId } = await aPair(world)
      return { params: {}, body: { oneId: personId, otherId } }
    },
  },
  readPerson: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({ params: { personId: await followed(world) } }),
  },
  changePerson: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { personId: await followed(world) },
      body: { version: 1, reason: 'participant', givenName: 'Nadia', familyName: 'Martin' },
    }),
  },
  recordSituation: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { personId: await followed(world) },
      body: { id: newId(), observedOn: '2026-11-20', situationCode: 'employed', source: 'declared' },
    }),
  },
  recordNotice: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { personId: await followed(world) },
      body: { id: newId(), channel: 'letter', givenOn: '2026-11-20' },
    }),
  },
  listCriteria: { as: 'prescriber', names: 'no-row', input: async () => ({ params: {} }) },
  listHeldCriteria: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({ params: { personId: (await aCriterion(world)).personId } }),
  },
  addCriterion: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { personId: await followed(world) },
      body: { id: newId(), code: 'RSA', proofReceivedOn: '2026-11-01' },
    }),
  },
  proveCriterion: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: await aCriterion(world),
      body: { proofKind: 'Attestation RSA', proofReceivedOn: '2026-11-20' },
    }),
  },
  checkCriterionProof: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: await aProof(world),
      body: { id: newId(), kind: 'refused', reason: 'Illisible : la date manque.', replaces: null },
    }),
  },
  revokeCriterion: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: await aCriterion(world), body: { reason: 'Saisi par erreur' } }),
  },
  readSensitiveFacts: {
    as: 'secondReferent',
    names: 'a-row',
    prepare: readsSensitive,
    input: async (world) => ({ params: { personId: (await aFact(world)).personId } }),
  },
  recordSensitiveFact: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { personId: await followed(world) },
      body: { id: newId(), code: 'rqth', validUntil: '2028-01-31', source: 'document' },
    }),
  },
  withdrawSensitiveFact: {
    as: 'secondReferent',
    names: 'a-row',
    prepare: readsSensitive,
    input: async (world) => ({ params: await aFact(world) }),
  },
  searchPeople: {
    as: 'entryDesk',
    names: 'no-row',
    input: async (world) => {
      await followed(world)
      return { params: {}, body: { fragment: 'lamb' } }
    },
  },
  comparePeople: {
    as: 'referent',
    names: 'no-row',
    input: async (world) => {
      await followed(world)
      return {
        params: {},
        body: { givenName: 'Nadia', familyName: 'Lambert', birthDate: '1990-04-02' },
      }
    },
  },
  listOpenings: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({ params: { personId: await followed(world) }, query: {} }),
  },
  listNoticeTexts: { as: 'electedOfficial', names: 'no-row', input: async () => ({ params: {} }) },
  writeNoticeText: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({ params: {}, body: aNoticeText() }),
  },
  listUninformed: {
    as: 'entryDesk',
    names: 'no-row',
    input: async (world) => {
      await aPerson(world)
      return { params: { reason: 'participant' } }
    },
  },
  readOpeningDays: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({ params: { personId: await followed(world) } }),
  },
  listDocuments: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({ params: { personId: (await aDocument(world)).personId } }),
  },
  addDocument: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const params = { personId: await followed(world), documentId: newId() }
      return withFile({ params }, pdf)
    },
  },
  downloadDocument: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({ params: await aDocument(world) }),
  },
}
