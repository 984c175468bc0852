import { withFile } from '#apps/testing/request-of.ts'
import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { askSender, attachToReferral, type referralRoutes } from '../contract.ts'
import { aDraft, aSentReferral, referralValuesOf } from './referral-builders.ts'

const pdf = { name: 'courrier.pdf', content: '%PDF-1.4\n%%EOF\n' }
const sent = async (world: World) => ({ referralId: await aSentReferral(world) })
const questioned = async (world: World) => {
  const params = await sent(world)
  await world.as('entryDesk').done(askSender, { params, body: { id: newId(), body: 'Quel projet ?' } })
  return params
}

const anExport = { format: 'csv', reason: 'Comité technique', filters: {} } as const

export const referralExamples: RouteExamples<typeof referralRoutes> = {
  startReferral: {
    as: 'prescriber',
    names: 'no-row',
    input: async (world) => ({ params: {}, body: { ...referralValuesOf(world), id: newId() } }),
  },
  exportSentReferrals: {
    as: 'projectManager',
    names: 'no-row',
    input: async () => ({ params: {}, body: anExport }),
  },
  exportIncomingReferrals: {
    as: 'projectManager',
    names: 'no-row',
    input: async () => ({ params: {}, body: anExport }),
  },
  saveDraft: {
    as: 'prescriber',
    names: 'a-row',
    input: async (world) => ({
      params: { referralId: await aDraft(world) },
      body: { ...referralValuesOf(world), version: 1 },
    }),
  },
  discardDraft: {
    as: 'prescriber',
    names: 'a-row',
    input: async (world) => ({ params: { referralId: await aDraft(world) } }),
  },
  sendReferral: {
    as: 'prescriber',
    names: 'a-row',
    input: async (world) => ({ params: { referralId: await aDraft(world) }, body: { version: 1 } }),
  },
  withdrawReferral: {
    as: 'prescriber',
    names: 'a-row',
    input: async (world) => ({ params: await sent(world), body: { version: 2 } }),
  },
  answerQuestion: {
    as: 'prescriber',
    names: 'a-row',
    input: async (world) => ({
      params: await questioned(world),
      body: { id: newId(), body: 'Cuisinière.' },
    }),
  },
  attachToReferral: {
    as: 'prescriber',
    names: 'a-row',
    input: async (world) => {
      const params = { referralId: await aDraft(world), documentId: newId() }
      return withFile({ params }, pdf)
    },
  },
  downloadAttachment: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => {
      const params = { ...(await sent(world)), documentId: newId() }
      await world.as('prescriber').done(attachToReferral, withFile({ params }, pdf))
      return { params }
    },
  },
  readSentReferral: {
    as: 'prescriber',
    names: 'a-row',
    input: async (world) => ({ params: await sent(world) }),
  },
  listSentReferrals: {
    as: 'prescriber',
    names: 'no-row',
    input: async (world) => {
      await sent(world)
      return { params: {}, query: {} }
    },
  },
  listReferralChoices: { as: 'prescriber', names: 'no-row', input: async () => ({ params: {} }) },
  listIncomingReferrals: {
    as: 'entryDesk',
    names: 'no-row',
    input: async (world) => {
      await sent(world)
      return { params: {}, query: {} }
    },
  },
  examineReferral: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({ params: await sent(world) }),
  },
  askSender: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({
      params: await sent(world),
      body: { id: newId(), body: 'Quel projet ?' },
    }),
  },
  acceptReferral: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({
      params: await sent(world),
      body: { version: 2, schemeId: world.schemeId, newPersonId: newId() },
    }),
  },
  refuseReferral: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({
      params: await sent(world),
      body: { version: 2, code: 'no-place', text: 'Le groupe est complet jusqu’en février.' },
    }),
  },
  readLetter: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({ params: await sent(world) }),
  },
}
