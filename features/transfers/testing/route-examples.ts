import type { RouteExamples } from '#apps/testing/route-examples.ts'
import { aTerritory } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import type { transferRoutes } from '../contract.ts'
import {
  aReceivedFile,
  aTransfer,
  aTransferFile,
  draftOf,
  someoneWhoMoves,
  someTransfer,
} from './transfer-builders.ts'

export const transferExamples: RouteExamples<typeof transferRoutes> = {
  readTransferDraft: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { personId: await someoneWhoMoves(world) } }),
  },
  sendTransfer: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => {
      const personId = await someoneWhoMoves(world)
      return { params: { personId }, body: someTransfer(await draftOf(world, personId)) }
    },
  },
  listPersonTransfers: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { personId: (await aTransfer(world)).personId } }),
  },
  withdrawTransfer: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { transferId: (await aTransfer(world)).id } }),
  },
  downloadTransfer: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { transferId: (await aTransfer(world)).id } }),
  },
  readTransferSheet: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { transferId: (await aTransfer(world)).id } }),
  },
  listIncomingTransfers: {
    as: 'entryDesk',
    names: 'no-row',
    input: async (world) => {
      await aReceivedFile(world, await aTerritory())
      return { params: {} }
    },
  },
  readIncomingTransfer: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({ params: { transferId: await aReceivedFile(world, await aTerritory()) } }),
  },
  acceptTransfer: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({
      params: { transferId: await aReceivedFile(world, await aTerritory()) },
      body: { personId: newId() },
    }),
  },
  refuseTransfer: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { transferId: await aReceivedFile(world, await aTerritory()) },
      body: { reasonCode: 'not-our-area', reasonText: 'Habite hors de nos communes' },
    }),
  },
  receiveTransferFile: {
    as: 'entryDesk',
    names: 'no-row',
    input: async () => ({ params: {}, body: { text: (await aTransferFile(await aTerritory())).text } }),
  },
}
