import { withFile } from '#apps/testing/request-of.ts'
import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { addDeliverable, type libraryRoutes, saveDraftVersion } from '../contract.ts'
import {
  aBlockBody,
  aCitingDraft,
  aDraftText,
  aPractice,
  aPracticeBody,
  aTool,
  aToolBody,
} from './library-builders.ts'

const pdf = { name: 'formulaire.pdf', content: '%PDF-1.4\n%%EOF\n' }

const aDeliverable = async (world: World) => {
  const params = { practiceId: (await aPractice(world)).id, fileId: newId() }
  await world.as('projectManager').done(addDeliverable, withFile({ params }, pdf))
  return params
}

const aBlockPlace = async (world: World) => {
  const { id, blocks } = await aCitingDraft(world)
  return { draftId: id, blockId: blocks[0]?.id ?? '' }
}

const writes = { as: 'projectManager', names: 'a-row' } as const
const everybodyReads = { as: 'prescriber', names: 'a-row' } as const
const noRow = { as: 'prescriber', names: 'no-row' } as const

export const libraryExamples: RouteExamples<typeof libraryRoutes> = {
  listTools: { ...noRow, input: async () => ({ params: {}, query: {} }) },
  exportTools: { ...noRow, input: async () => ({ params: {}, body: { format: 'csv', filters: {} } }) },
  createTool: {
    as: 'projectManager',
    names: 'no-row',
    input: async () => ({ params: {}, body: aToolBody() }),
  },
  changeTool: {
    ...writes,
    input: async (world) => {
      const { id, ...fields } = aToolBody()
      return { params: { toolId: (await aTool(world)).code }, body: { version: 1, ...fields } }
    },
  },
  withdrawTool: {
    ...writes,
    input: async (world) => ({ params: { toolId: (await aTool(world)).code }, query: { version: 1 } }),
  },
  listPractices: { ...noRow, input: async () => ({ params: {}, query: {} }) },
  exportPractices: { ...noRow, input: async () => ({ params: {}, body: { format: 'csv', filters: {} } }) },
  readPractice: {
    ...everybodyReads,
    input: async (world) => ({ params: { practiceId: (await aPractice(world)).id } }),
  },
  preparePractice: { as: 'projectManager', names: 'no-row', input: async () => ({ params: {} }) },
  createPractice: {
    ...{ as: 'projectManager', names: 'no-row' },
    input: async () => ({ params: {}, body: aPracticeBody() }),
  },
  changePractice: {
    ...writes,
    input: async (world) => {
      const { id, ...fields } = aPracticeBody()
      return { params: { practiceId: (await aPractice(world)).id }, body: { version: 1, ...fields } }
    },
  },
  printPractice: {
    ...everybodyReads,
    input: async (world) => ({ params: { practiceId: (await aPractice(world)).id }, query: {} }),
  },
  listDeliverables: {
    ...everybodyReads,
    input: async (world) => ({ params: { practiceId: (await aPractice(world)).id } }),
  },
  addDeliverable: {
    ...writes,
    input: async (world) =>
      withFile({ params: { practiceId: (await aPractice(world)).id, fileId: newId() } }, pdf),
  },
  downloadDeliverable: { ...everybodyReads, input: async (world) => ({ params: await aDeliverable(world) }) },
  listDrafts: { ...noRow, input: async () => ({ params: {} }) },
  exportDrafts: { ...noRow, input: async () => ({ params: {}, body: { format: 'csv', filters: {} } }) },
  prepareDraft: { as: 'projectManager', names: 'no-row', input: async () => ({ params: {} }) },
  createDraft: {
    ...{ as: 'projectManager', names: 'no-row' },
    input: async () => ({ params: {}, body: { id: newId(), label: 'Volet emploi' } }),
  },
  readDraft: {
    ...everybodyReads,
    input: async (world) => ({ params: { draftId: (await aDraftText(world)).id } }),
  },
  changeDraft: {
    ...writes,
    input: async (world) => ({
      params: { draftId: (await aDraftText(world)).id },
      body: { version: 1, label: 'Volet emploi 2027' },
    }),
  },
  listFigures: { ...noRow, input: async () => ({ params: {} }) },
  addBlock: {
    ...writes,
    input: async (world) => ({ params: { draftId: (await aDraftText(world)).id }, body: aBlockBody() }),
  },
  changeBlock: {
    ...writes,
    input: async (world) => ({
      params: await aBlockPlace(world),
      body: { version: 1, title: 'File active', figure: { source: 'cockpit', code: 'entries' } },
    }),
  },
  moveBlock: {
    ...writes,
    input: async (world) => ({ params: await aBlockPlace(world), body: { direction: 'up' } }),
  },
  removeBlock: {
    ...writes,
    input: async (world) => ({ params: await aBlockPlace(world), query: { version: 1 } }),
  },
  saveDraftVersion: {
    ...writes,
    input: async (world) => ({ params: { draftId: (await aCitingDraft(world)).id }, body: { id: newId() } }),
  },
  compareDraft: {
    ...everybodyReads,
    input: async (world) => {
      const { id: draftId } = await aCitingDraft(world)
      await world.as('projectManager').done(saveDraftVersion, { params: { draftId }, body: { id: newId() } })
      return { params: { draftId }, query: { from: 1 } }
    },
  },
  signDraft: {
    ...writes,
    input: async (world) => ({
      params: { draftId: (await aCitingDraft(world)).id },
      body: { id: newId(), signedOn: '2026-01-05' },
    }),
  },
  printDraft: {
    ...everybodyReads,
    input: async (world) => ({ params: { draftId: (await aCitingDraft(world)).id }, query: {} }),
  },
}
