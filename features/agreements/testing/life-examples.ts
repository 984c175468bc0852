import { withFile } from '#apps/testing/request-of.ts'
import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { addAgreementScan, putAnnex } from '../contract.ts'
import {
  aDraft,
  aDraftedAmendment,
  anAmendment,
  anImport,
  aParty,
  aSigned,
  aWrittenDraft,
  opened,
} from './life-builders.ts'

const pdf = { name: 'convention.pdf', content: '%PDF-1.4\n%%EOF\n' }
const table = {
  name: 'conventions.csv',
  content: 'Nom;Début;Fin\nConvention née ailleurs;01/01/2025;31/12/2027\n',
}
const following = {
  ...{ reference: '2026-047', deliberationNumber: null, deliberatedOn: null, transmittedOn: null },
  ...{ isRestricted: false, followedBy: null },
}
const draftFields = () => {
  const { label, purpose, startsOn, endsOn, noticeMonths, renewal, renewalMonths, renewalsMax } = aDraft()
  return { label, purpose, startsOn, endsOn, noticeMonths, renewal, renewalMonths, renewalsMax }
}
const anAnnex = { version: 0, year: 2026, funder: 'État', plannedCents: 10_000_00, spentCents: null }
const withDraft = async (world: World) => ({ params: { agreementId: await aWrittenDraft(world) } })
const withSigned = async (world: World) => ({ params: { agreementId: await aSigned(world) } })
const withAmendment = async (world: World) => ({
  params: { amendmentId: await aDraftedAmendment(world, await aSigned(world)) },
})
const firstOf = async (world: World, list: 'parties' | 'articles') => {
  const { params } = await withDraft(world)
  const row = (await opened(world, params.agreementId))[list][0]
  return { params, id: row?.id ?? '', query: { version: row?.version ?? 0 } }
}
const withScan = async (world: World) => {
  const { params } = await withDraft(world)
  const ofScan = { ...params, scanId: newId() }
  await world.as('projectManager').done(addAgreementScan, withFile({ params: ofScan, query: {} }, pdf))
  return { params: ofScan, query: {} }
}

const writes = { as: 'projectManager', names: 'a-row' } as const
const reads = { as: 'electedOfficial', names: 'a-row' } as const

export const lifeExamples = {
  readRadar: { as: 'referent', names: 'no-row', input: async () => ({ params: {}, query: {} }) },
  exportRadar: {
    as: 'electedOfficial',
    names: 'no-row',
    input: async () => ({ params: {}, body: { format: 'csv' as const, filters: {} } }),
  },
  importAgreements: {
    as: 'projectManager',
    names: 'no-row',
    input: async () => withFile({ params: {}, query: { write: 'yes' as const } }, table),
  },
  listAgreementImports: {
    as: 'projectManager',
    names: 'no-row',
    input: async () => ({ params: {} }),
  },
  undoAgreementImport: {
    as: 'projectManager',
    names: 'a-row',
    input: async (world: World) => ({ params: { importId: await anImport(world, table) } }),
  },
  openAgreement: { ...reads, input: withSigned },
  draftAgreement: {
    as: 'projectManager',
    names: 'no-row',
    input: async () => ({ params: {}, body: aDraft() }),
  },
  rewriteAgreement: {
    ...writes,
    input: async (world: World) => ({ ...(await withDraft(world)), body: { version: 1, ...draftFields() } }),
  },
  followAgreement: {
    ...writes,
    input: async (world: World) => ({ ...(await withDraft(world)), body: { version: 1, ...following } }),
  },
  moveAgreement: {
    ...writes,
    input: async (world: World) => ({
      ...(await withDraft(world)),
      body: { version: 1, move: 'submit' as const, onDay: '2025-01-10', why: '' },
    }),
  },
  declineFrameworks: {
    ...writes,
    input: async (world: World) => ({ ...(await withDraft(world)), body: { frameworkIds: [] } }),
  },
  putArticle: {
    ...writes,
    input: async (world: World) => {
      const { params } = await withDraft(world)
      return {
        params: { ...params, articleId: newId() },
        body: { version: 0, position: 2, number: '2', title: 'Durée', content: 'Trois ans.' },
      }
    },
  },
  removeArticle: {
    ...writes,
    input: async (world: World) => {
      const { params, id, query } = await firstOf(world, 'articles')
      return { params: { ...params, articleId: id }, query }
    },
  },
  putParty: {
    ...writes,
    input: async (world: World) => {
      const { params } = await withDraft(world)
      return { params: { ...params, partyId: newId() }, body: aParty({ position: 3, name: 'État' }) }
    },
  },
  removeParty: {
    ...writes,
    input: async (world: World) => {
      const { params, id, query } = await firstOf(world, 'parties')
      return { params: { ...params, partyId: id }, query }
    },
  },
  putAnnex: {
    ...writes,
    input: async (world: World) => {
      const { params } = await withDraft(world)
      return { params: { ...params, annexId: newId() }, body: anAnnex }
    },
  },
  removeAnnex: {
    ...writes,
    input: async (world: World) => {
      const { params } = await withDraft(world)
      const ofAnnex = { ...params, annexId: newId() }
      await world.as('projectManager').done(putAnnex, { params: ofAnnex, body: anAnnex })
      return { params: ofAnnex, query: { version: 1 } }
    },
  },
  freezeText: {
    ...writes,
    input: async (world: World) => ({
      params: { agreementId: await aWrittenDraft(world, { signedOn: '2024-12-12' }) },
      body: { version: 1 },
    }),
  },
  readTextAt: {
    ...reads,
    input: async (world: World) => ({ ...(await withSigned(world)), query: { on: '2026-01-01' } }),
  },
  draftAmendment: {
    ...writes,
    input: async (world: World) => ({ ...(await withSigned(world)), body: anAmendment() }),
  },
  rewriteAmendment: {
    ...writes,
    input: async (world: World) => {
      const { id: _, kind: __, ...fields } = anAmendment()
      return { ...(await withAmendment(world)), body: { version: 1, ...fields } }
    },
  },
  moveAmendment: {
    ...writes,
    input: async (world: World) => ({
      ...(await withAmendment(world)),
      body: { version: 1, move: 'submit' as const, onDay: '2025-12-01', why: '' },
    }),
  },
  readAmendedTargets: { ...reads, input: withAmendment },
  listAgreementScans: {
    ...reads,
    input: async (world: World) => ({
      params: { agreementId: (await withScan(world)).params.agreementId },
      query: {},
    }),
  },
  addAgreementScan: {
    ...writes,
    input: async (world: World) => {
      const { params } = await withDraft(world)
      return withFile({ params: { ...params, scanId: newId() }, query: {} }, pdf)
    },
  },
  downloadAgreementScan: { ...reads, input: withScan },
  printAgreement: { ...reads, input: async (world: World) => ({ ...(await withSigned(world)), query: {} }) },
  printAmendment: {
    ...reads,
    input: async (world: World) => ({ ...(await withAmendment(world)), query: {} }),
  },
} as const
