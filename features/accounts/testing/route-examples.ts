import type { RouteExamples } from '#apps/testing/route-examples.ts'
import { newId } from '#kernel/id.ts'
import type { routes } from '../contract.ts'
import { anInvitation } from './account-builders.ts'
import { anEnrolled } from './factor-builders.ts'
import { aProvider } from './provider-builders.ts'

export const accountsExamples: RouteExamples<typeof routes> = {
  listAccess: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({ params: {}, query: {} }),
  },
  exportAccess: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({ params: {}, body: { format: 'csv', reason: 'Revue des accès', filters: {} } }),
  },
  invite: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async (world) => ({
      params: {},
      body: {
        id: newId(),
        organisationId: world.organisations.plie,
        name: 'Inès Marchetti',
        email: `${newId()}@essai.example`,
        roles: [{ code: 'referent', teamId: world.teamId }],
        etpHundredths: 100,
      },
    }),
  },
  inviteAgain: {
    as: 'territoryAdmin',
    names: 'a-row',
    input: async (world) => ({ params: { memberId: (await anInvitation(world)).memberId } }),
  },
  changeAccess: {
    as: 'territoryAdmin',
    names: 'a-row',
    input: async (world) => ({
      params: { memberId: (await anInvitation(world)).memberId },
      body: {
        version: 1,
        organisationId: world.organisations.plie,
        name: 'Inès Marchetti',
        roles: [{ code: 'entryDesk', teamId: null }],
        etpHundredths: 50,
      },
    }),
  },
  closeAccess: {
    as: 'territoryAdmin',
    names: 'a-row',
    input: async (world) => ({ params: { memberId: (await anInvitation(world)).memberId } }),
  },
  resetFactor: {
    as: 'territoryAdmin',
    names: 'a-row',
    input: async (world) => {
      await anEnrolled(world)
      return {
        params: { memberId: world.members.referent?.memberId ?? '' },
        body: { identityCheck: 'in-person', reason: 'Téléphone perdu' },
      }
    },
  },
  closeMemberSessions: {
    as: 'territoryAdmin',
    names: 'a-row',
    input: async (world) => ({ params: { memberId: world.members.referent?.memberId ?? '' } }),
  },
  readProvider: { as: 'territoryAdmin', names: 'no-row', input: async () => ({ params: {} }) },
  changeProvider: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({
      params: {},
      body: {
        profile: 'openid-connect',
        label: 'Compte de l’agglomération',
        issuer: 'https://annuaire.agglo.example',
        clientId: 'bassin',
        secret: 'un-secret-d-essai',
        signingAlg: 'RS256',
        domains: ['agglo.example'],
        organisationIds: [],
        trustsFactor: false,
        isActive: false,
        version: 0,
      },
    }),
  },
  checkProvider: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async (world) => {
      await aProvider(world)
      return { params: {} }
    },
  },
  changePreferences: {
    as: 'referent',
    names: 'no-row',
    input: async () => ({ params: {}, body: { density: 'comfortable' } }),
  },
}
