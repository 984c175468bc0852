import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { type contactRoutes, openFileOfContact } from '../contract.ts'
import { aContact, anAgreement, aRouting, someRequest, todayOf } from './contact-builders.ts'

const ofOne = async (world: World) => {
  const { id, version } = await aContact(world)
  return { params: { contactId: id }, version }
}

export const contactExamples: RouteExamples<typeof contactRoutes> = {
  listContacts: {
    as: 'prescriber',
    names: 'no-row',
    input: async (world) => {
      await aRouting(world)
      await aContact(world)
      return { params: {}, query: {} }
    },
  },
  readContactChoices: {
    as: 'referent',
    names: 'no-row',
    input: async () => ({ params: {} }),
  },
  noteContact: {
    as: 'entryDesk',
    names: 'no-row',
    input: async () => ({ params: {}, body: { id: newId(), channel: 'desk', ...someRequest() } }),
  },
  notePassage: {
    as: 'prescriber',
    names: 'no-row',
    input: async () => ({
      params: {},
      body: { id: newId(), channel: 'phone', ageBand: '26-49', topic: 'housing', communeCode: '59350' },
    }),
  },
  readContact: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({ params: (await ofOne(world)).params }),
  },
  takeContact: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => {
      const { params, version } = await ofOne(world)
      return { params, body: { version } }
    },
  },
  answerContact: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => {
      const { params, version } = await ofOne(world)
      return { params, body: { version, id: newId(), body: 'Venez nous voir mardi matin.' } }
    },
  },
  sendOnContact: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => {
      const { params, version } = await ofOne(world)
      const organisationId = world.organisations.franceTravail
      return { params, body: { version, organisationId, reason: 'Demande un emploi tout de suite' } }
    },
  },
  closeContact: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => {
      const { params, version } = await ofOne(world)
      return { params, body: { version, outcomeCode: 'informed' } }
    },
  },
  openFileOfContact: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => {
      const { params, version } = await ofOne(world)
      return { params, body: anAgreement(world, version) }
    },
  },
  readContactOfReferral: {
    as: 'entryDesk',
    names: 'no-row',
    input: async (world) => {
      const { id, version } = await aContact(world)
      const body = anAgreement(world, version)
      await world.as('entryDesk').done(openFileOfContact, { params: { contactId: id }, body })
      return { params: { referralId: body.referralId } }
    },
  },
  readRouting: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async (world) => {
      await aRouting(world)
      return { params: {} }
    },
  },
  saveRouting: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async (world) => ({
      params: {},
      body: { validFrom: todayOf(world), routing: { rules: [], otherwiseId: null } },
    }),
  },
  previewRouting: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({
      params: {},
      body: {
        routing: { rules: [], otherwiseId: null },
        ...{ ageBand: '16-25', topic: 'training', communeCode: '59350' },
      },
    }),
  },
  readContactActivity: {
    as: 'electedOfficial',
    names: 'no-row',
    input: async () => ({ params: {}, query: {} }),
  },
  exportContactActivity: {
    as: 'projectManager',
    names: 'no-row',
    input: async () => ({ params: {}, body: { format: 'csv', filters: {} } }),
  },
}
