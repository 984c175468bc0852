import type { RouteExamples } from '#apps/testing/route-examples.ts'
import { newId } from '#kernel/id.ts'
import { emptyAssessment, emptyDeclaration, type privacyRoutes } from '../contract.ts'
import { aRequest, aRequestBody } from './request-builders.ts'
import { anArchivedFile, anArchivedPiece } from './retention-builders.ts'

export const privacyExamples: RouteExamples<typeof privacyRoutes> = {
  readRegister: { as: 'territoryAdmin', names: 'no-row', input: async () => ({ params: {} }) },
  exportRegister: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({ params: {}, body: { format: 'csv', filters: {} } }),
  },
  printRegister: { as: 'territoryAdmin', names: 'no-row', input: async () => ({ params: {} }) },
  saveDeclaration: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({ params: {}, body: { id: newId(), after: 0, content: emptyDeclaration } }),
  },
  saveAssessment: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({ params: {}, body: { id: newId(), after: 0, content: emptyAssessment } }),
  },
  listAssessments: { as: 'territoryAdmin', names: 'no-row', input: async () => ({ params: {} }) },
  listRequests: { as: 'territoryAdmin', names: 'no-row', input: async () => ({ params: {} }) },
  openRequest: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({ params: {}, body: aRequestBody() }),
  },
  recordRequestStep: {
    as: 'territoryAdmin',
    names: 'a-row',
    input: async (world) => ({
      params: { requestId: await aRequest(world) },
      body: { id: newId(), kind: 'identity', onDate: '2026-11-23', words: 'Carte vue au guichet' },
    }),
  },
  exportRequests: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({
      params: {},
      body: { format: 'csv', reason: 'Bilan annuel de la protection des données', filters: {} },
    }),
  },
  readRetention: { as: 'territoryAdmin', names: 'no-row', input: async () => ({ params: {} }) },
  listRetentionFiles: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({ params: {}, query: { stage: 'active' } }),
  },
  exportRetentionFiles: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({
      params: {},
      body: { format: 'csv', reason: 'Revue annuelle de la conservation', filters: {} },
    }),
  },
  listRetentionRuns: { as: 'territoryAdmin', names: 'no-row', input: async () => ({ params: {} }) },
  exportRetentionRuns: {
    as: 'territoryAdmin',
    names: 'no-row',
    input: async () => ({ params: {}, body: { format: 'csv', filters: {} } }),
  },
  searchArchive: {
    as: 'entryDesk',
    names: 'no-row',
    input: async (world) => {
      await anArchivedFile(world)
      return { params: {}, body: { givenName: 'Nadia', familyName: 'Lambert', birthDate: '1990-04-02' } }
    },
  },
  restoreFile: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({
      params: { personId: await anArchivedFile(world) },
      body: { reason: 'La personne revient, au guichet' },
    }),
  },
  openArchivedFile: {
    as: 'archives',
    names: 'a-row',
    input: async (world) => ({
      params: { personId: await anArchivedFile(world) },
      body: { reason: 'Demande de l’autorité de gestion' },
    }),
  },
  downloadArchivedPiece: {
    as: 'archives',
    names: 'a-row',
    input: async (world) => ({
      params: await anArchivedPiece(world),
      body: { reason: 'Demande de l’autorité de gestion' },
    }),
  },
  listDeclarations: { as: 'territoryAdmin', names: 'no-row', input: async () => ({ params: {} }) },
}
