import type { RouteExamples } from '#apps/testing/route-examples.ts'
import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { applyImport, type exchangesRoutes } from '../contract.ts'
import {
  aRehearsal,
  franceTravailHeader,
  franceTravailLine,
  inForm,
  inventedPerson,
} from './import-builders.ts'
import { anExchangeAgreement, aPartnerKey, keyBody, termsOf } from './partner-builders.ts'

const csv = (index = 0) => `${franceTravailHeader}\n${franceTravailLine(inventedPerson(index))}\n`
const aList = (world: World) => aRehearsal(world, { kind: 'referrals', content: csv() })
const ofList = async (world: World) => ({ params: { importId: (await aList(world)).id } })

const anApplied = async (world: World) => {
  const { id } = await aList(world)
  await world
    .as('projectManager')
    .done(applyImport, { params: { importId: id }, body: { mode: 'line-by-line' } })
  await world.runJobs()
  return { params: { importId: id } }
}

/** One person in the territory, for what leaves as a list. */
const aPerson = (world: World) =>
  world.rows((tx) =>
    tx.query(
      `insert into people.person (territory_id, id, given_name, family_name, name_key, created_at, updated_at)
       values ($1, $2, 'Inès', 'Aubrun', 'aubrun ines', $3, $3)`,
      [tx.territoryId, newId(), new Date()],
    ),
  )

const aTrace = async () => ({ params: {}, body: { format: 'csv', filters: {} } as const })

const ofPartner = (world: World) => ({ params: { organisationId: world.organisations.franceTravail } })
const aReturn = { format: 'csv', reason: 'Réunion de coordination', filters: {} } as const

export const exchangesExamples: RouteExamples<typeof exchangesRoutes> = {
  receiveImport: {
    as: 'entryDesk',
    names: 'no-row',
    input: async () => ({
      params: {},
      ...inForm({ id: newId(), kind: 'people' }, new File([csv()], 'personnes.csv')),
    }),
  },
  listImports: { as: 'entryDesk', names: 'no-row', input: async () => ({ params: {}, query: {} }) },
  readImport: { as: 'entryDesk', names: 'a-row', input: ofList },
  changeMapping: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => {
      const { id, version, columns } = await aList(world)
      const chosen = columns.map(({ header, field }) => ({ header, field }))
      return { params: { importId: id }, body: { version, columns: chosen, remember: true } }
    },
  },
  listImportLines: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({ ...(await ofList(world)), query: {} }),
  },
  decideLines: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({ ...(await ofList(world)), body: { choice: 'skip' } }),
  },
  applyImport: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({ ...(await ofList(world)), body: { mode: 'line-by-line' } }),
  },
  undoImport: { as: 'projectManager', names: 'a-row', input: anApplied },
  downloadOutcome: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({ ...(await ofList(world)), query: { format: 'csv' } }),
  },
  listSentLists: { as: 'prescriber', names: 'no-row', input: async () => ({ params: {} }) },
  downloadSentList: {
    as: 'prescriber',
    names: 'a-row',
    input: async (world) => ({ ...(await ofList(world)), query: { format: 'xlsx' } }),
  },
  exportList: {
    as: 'projectManager',
    names: 'no-row',
    input: async (world) => {
      await aPerson(world)
      const reason = 'Comité technique de novembre'
      return { params: {}, body: { list: 'people', format: 'csv', reason } }
    },
  },
  exportExports: { as: 'projectManager', names: 'no-row', input: aTrace },
  exportImports: { as: 'entryDesk', names: 'no-row', input: aTrace },
  exportSentLists: { as: 'prescriber', names: 'no-row', input: aTrace },
  listExports: { as: 'projectManager', names: 'no-row', input: async () => ({ params: {}, query: {} }) },
  listExchangeAgreements: { as: 'referent', names: 'a-row', input: async (world) => ofPartner(world) },
  noteExchangeAgreement: {
    as: 'territoryAdmin',
    names: 'a-row',
    input: async (world) => ({ ...ofPartner(world), body: termsOf() }),
  },
  endExchangeAgreement: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({
      params: { agreementId: await anExchangeAgreement(world) },
      body: { endsOn: '2026-12-31' },
    }),
  },
  readPartnerReturn: {
    as: 'entryDesk',
    names: 'a-row',
    input: async (world) => ({ ...ofPartner(world), query: {} }),
  },
  exportPartnerReturn: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world) => ({ ...ofPartner(world), body: aReturn }),
  },
  readOwnReturn: { as: 'prescriber', names: 'no-row', input: async () => ({ params: {}, query: {} }) },
  listPartnerKeys: { as: 'territoryAdmin', names: 'a-row', input: async (world) => ofPartner(world) },
  makePartnerKey: {
    as: 'territoryAdmin',
    names: 'a-row',
    input: async (world) => ({ ...ofPartner(world), body: keyBody() }),
  },
  revokePartnerKey: {
    as: 'territoryAdmin',
    names: 'a-row',
    input: async (world) => ({ params: { keyId: (await aPartnerKey(world)).id } }),
  },
  exportOwnReturn: {
    as: 'prescriber',
    names: 'no-row',
    input: async () => ({ params: {}, body: aReturn }),
  },
}
