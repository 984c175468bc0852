import { withFile } from '#apps/testing/request-of.ts'
import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import { anAgreement } from '#features/agreements/testing/agreement-builders.ts'

import { newId } from '#kernel/id.ts'
import { addEvidence, type pledgeRoutes } from '../contract.ts'
import {
  aDelivery,
  aFunding,
  aMean,
  aPledge,
  fundingValues,
  meanValues,
  pledgeValues,
} from './pledge-builders.ts'

const pdf = { name: 'compte-rendu.pdf', content: '%PDF-1.4\n%%EOF\n' }
const exported = { params: {}, body: { format: 'csv' as const, filters: {} } }

/** A delivery that France Travail noted: it waits for a yes. */
const aWaiting = async (world: World) => {
  const { id: pledgeId } = await aPledge(world)
  return { pledgeId, deliveryId: await aDelivery(world, pledgeId, { as: 'prescriber' }) }
}

const anEvidence = async (world: World) => {
  const params = { ...(await aWaiting(world)), fileId: newId() }
  await world.as('prescriber').done(addEvidence, withFile({ params }, pdf))
  return params
}

const deliveryExamples = {
  noteDelivery: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => ({
      params: { pledgeId: (await aPledge(world)).id },
      body: { id: newId(), rank: 1, deliveredOn: '2026-11-02', quantity: 1000, note: 'Dix permanences' },
    }),
  },
  moveDelivery: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => ({
      params: await aWaiting(world),
      body: { id: newId(), move: 'refuse' as const, reason: 'Déjà comptées en octobre' },
    }),
  },
  movePledge: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => ({
      params: { pledgeId: (await aPledge(world)).id },
      body: { id: newId(), rank: 1, move: 'give-up' as const, reason: 'Poste resté vacant' },
    }),
  },
  addEvidence: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => withFile({ params: { ...(await aWaiting(world)), fileId: newId() } }, pdf),
  },
  downloadEvidence: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => ({ params: await anEvidence(world) }),
  },
} as const

const meansAndMoney = {
  listMeans: { as: 'electedOfficial', names: 'no-row', input: async () => ({ params: {} }) },
  exportMeans: { as: 'electedOfficial', names: 'no-row', input: async () => exported },
  createMean: {
    as: 'projectManager',
    names: 'no-row',
    input: async (world: World) => ({ params: {}, body: meanValues(world) }),
  },
  changeMean: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => {
      const { id: meanId, version } = await aMean(world)
      const { id: _, ...values } = meanValues(world)
      return { params: { meanId }, body: { ...values, version } }
    },
  },
  listFundings: {
    as: 'electedOfficial',
    names: 'no-row',
    input: async () => ({ params: {}, query: { year: '2026' } }),
  },
  exportFundings: { as: 'electedOfficial', names: 'no-row', input: async () => exported },
  createFunding: {
    as: 'projectManager',
    names: 'no-row',
    input: async (world: World) => ({ params: {}, body: fundingValues(world) }),
  },
  changeFunding: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => {
      const { id: fundingId, version } = await aFunding(world)
      const { id: _, ...values } = fundingValues(world)
      return { params: { fundingId }, body: { ...values, version } }
    },
  },
  removeFunding: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => {
      const { id: fundingId, version } = await aFunding(world)
      return { params: { fundingId }, query: { version } }
    },
  },
} as const

export const pledgeExamples: RouteExamples<typeof pledgeRoutes> = {
  listPledges: { as: 'electedOfficial', names: 'no-row', input: async () => ({ params: {}, query: {} }) },
  exportPledges: { as: 'electedOfficial', names: 'no-row', input: async () => exported },
  pledgeChoices: { as: 'projectManager', names: 'no-row', input: async () => ({ params: {} }) },
  readPledge: {
    as: 'electedOfficial',
    names: 'a-row',
    input: async (world) => ({ params: { pledgeId: (await aPledge(world)).id } }),
  },
  createPledge: {
    as: 'projectManager',
    names: 'no-row',
    input: async (world) => ({ params: {}, body: pledgeValues(world, await anAgreement(world)) }),
  },
  changePledge: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => {
      const { id: pledgeId, agreementId, version } = await aPledge(world)
      const { id: _, ...values } = pledgeValues(world, agreementId)
      return { params: { pledgeId }, body: { ...values, version } }
    },
  },
  removePledge: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => {
      const { id: pledgeId, version } = await aPledge(world)
      return { params: { pledgeId }, query: { version } }
    },
  },
  ...deliveryExamples,
  ...meansAndMoney,
  readNote: {
    as: 'electedOfficial',
    names: 'no-row',
    input: async (world) => ({
      params: {},
      query: { agreementId: (await aPledge(world)).agreementId, year: '2026' },
    }),
  },
  printNote: {
    as: 'electedOfficial',
    names: 'no-row',
    input: async (world) => ({
      params: {},
      query: { agreementId: (await aPledge(world)).agreementId, year: '2026', format: 'docx' },
    }),
  },
}
