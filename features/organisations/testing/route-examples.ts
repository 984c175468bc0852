import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import type { organisationsRoutes } from '../contract.ts'
import { anAbsence, freeWeek } from './absence-builders.ts'
import {
  aContact,
  anOrganisation,
  aRole,
  aScheme,
  aTeam,
  organisationBody,
  schemeBody,
} from './organisation-builders.ts'

const administrator = 'territoryAdmin'
const nothing = async () => ({ params: {} })
const listing = async () => ({ params: {}, query: {} })

const openExport = async () => ({ params: {}, body: { format: 'csv', filters: {} } as const })

const memberIn = (world: World, role: string) => world.members[role]?.memberId ?? ''

/** What somebody notes of herself: a week of this world that no other example takes. */
const absenceBody = (world: World) => ({
  ...{ id: newId(), ...freeWeek(world), reasonCode: 'leave' as const },
  coverId: memberIn(world, 'secondReferent'),
})

export const organisationsExamples: RouteExamples<typeof organisationsRoutes> = {
  listOrganisations: { as: 'referent', names: 'no-row', input: listing },
  exportOrganisations: { as: 'referent', names: 'no-row', input: openExport },
  exportRoles: { as: administrator, names: 'no-row', input: openExport },
  exportSchemes: { as: 'referent', names: 'no-row', input: openExport },
  readOrganisation: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { organisationId: await anOrganisation(world) } }),
  },
  createOrganisation: {
    as: administrator,
    names: 'no-row',
    input: async () => ({ params: {}, body: { id: newId(), ...organisationBody } }),
  },
  changeOrganisation: {
    as: administrator,
    names: 'a-row',
    input: async (world) => ({
      params: { organisationId: await anOrganisation(world) },
      body: { version: 1, closedOn: null, ...organisationBody },
    }),
  },
  noteAgreement: {
    as: administrator,
    names: 'a-row',
    input: async (world) => ({
      params: { organisationId: await anOrganisation(world) },
      body: {
        ...{ id: newId(), kind: 'processor', signedOn: '2026-10-05' },
        ...{ signerName: 'Samia Lenoir, directrice', reference: null },
      },
    }),
  },
  addContact: {
    as: administrator,
    names: 'a-row',
    input: async (world) => ({
      params: { organisationId: await anOrganisation(world) },
      body: { id: newId(), name: 'Samia Lenoir', position: null, email: null, phone: null },
    }),
  },
  changeContact: {
    as: administrator,
    names: 'a-row',
    input: async (world) => {
      const organisationId = await anOrganisation(world)
      const contactId = await aContact(world, organisationId)
      return {
        params: { organisationId, contactId },
        body: { version: 1, name: 'Samia Lenoir', position: null, email: null, phone: null },
      }
    },
  },
  removeContact: {
    as: administrator,
    names: 'a-row',
    input: async (world) => {
      const organisationId = await anOrganisation(world)
      return { params: { organisationId, contactId: await aContact(world, organisationId) } }
    },
  },
  listProposals: { as: administrator, names: 'no-row', input: nothing },
  organisationOptions: { as: 'referent', names: 'no-row', input: listing },
  memberOptions: { as: 'referent', names: 'no-row', input: listing },
  schemeOptions: { as: 'referent', names: 'no-row', input: nothing },
  listSchemes: { as: 'referent', names: 'no-row', input: nothing },
  createScheme: {
    as: administrator,
    names: 'no-row',
    input: async (world) => ({
      params: {},
      body: { id: newId(), ...schemeBody(world.organisations.plie) },
    }),
  },
  changeScheme: {
    as: administrator,
    names: 'a-row',
    input: async (world) => ({
      params: { schemeId: await aScheme(world) },
      body: { version: 1, closedOn: null, ...schemeBody(world.organisations.plie) },
    }),
  },
  createTeam: {
    as: administrator,
    names: 'a-row',
    input: async (world) => ({
      params: { schemeId: await aScheme(world) },
      body: {
        id: newId(),
        label: 'Antenne',
        organisationId: world.organisations.plie,
        communeCode: null,
      },
    }),
  },
  changeTeam: {
    as: administrator,
    names: 'a-row',
    input: async (world) => {
      const schemeId = await aScheme(world)
      return {
        params: { schemeId, teamId: await aTeam(world, schemeId) },
        body: {
          version: 1,
          label: 'Antenne sud',
          organisationId: world.organisations.plie,
          communeCode: '59350',
          closedOn: null,
        },
      }
    },
  },
  listRoles: { as: administrator, names: 'no-row', input: nothing },
  composeRole: {
    as: administrator,
    names: 'no-row',
    input: async () => ({
      params: {},
      body: { id: newId(), label: 'Lecture', rights: { 'people.read': 'territory' } },
    }),
  },
  changeRole: {
    as: administrator,
    names: 'a-row',
    input: async (world) => ({
      params: { code: await aRole(world) },
      body: { version: 1, label: 'Lecture seule', rights: { 'people.read': 'own' } },
    }),
  },
  removeRole: {
    as: administrator,
    names: 'a-row',
    input: async (world) => ({ params: { code: await aRole(world) } }),
  },
  readWorkingTime: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { memberId: memberIn(world, 'referent') } }),
  },
  changeEtp: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { memberId: memberIn(world, 'referent') },
      body: { fromOn: '2026-12-01', etpHundredths: 80 },
    }),
  },
  noteAbsence: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({
      params: { memberId: memberIn(world, 'referent') },
      body: absenceBody(world),
    }),
  },
  endAbsence: {
    as: 'referent',
    names: 'a-row',
    input: async (world) => ({ params: { absenceId: (await anAbsence(world)).id } }),
  },
  readOwnAbsences: { as: 'referent', names: 'no-row', input: nothing },
}
