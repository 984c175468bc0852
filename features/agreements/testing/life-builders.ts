import { withFile } from '#apps/testing/request-of.ts'
import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import type { CallInput } from '#platform/contract/route.ts'
import {
  draftAgreement,
  draftAmendment,
  importAgreements,
  listAgreementImports,
  moveAgreement,
  moveAmendment,
  openAgreement,
  putArticle,
  putParty,
} from '../contract.ts'
import type { AgreementMove, AmendmentMove } from '../rules/life/agreement-lifecycle.ts'

type Draft = CallInput<typeof draftAgreement>['body']
type PartyBody = CallInput<typeof putParty>['body']
type AmendmentBody = CallInput<typeof draftAmendment>['body']

const nothing = { reference: null, deliberationNumber: null, deliberatedOn: null, transmittedOn: null }

/** A local convention of 2025-2027 with a notice of six months, being written. */
export const aDraft = (given: Partial<Draft> = {}): Draft => ({
  id: newId(),
  kind: 'local',
  label: 'Convention locale pour l’emploi',
  purpose: 'Agir ensemble.',
  ...{ startsOn: '2025-01-01', endsOn: '2027-12-31', noticeMonths: 6 },
  ...{ renewal: 'none', renewalMonths: null, renewalsMax: null },
  ...nothing,
  ...{ isRestricted: false, followedBy: null, signedOn: null, amendmentsBefore: 0 },
  ...given,
})

export const aParty = (given: Partial<PartyBody> = {}): PartyBody => ({
  ...{ version: 0, position: 1, organisationId: null, name: 'Agglomération', siret: null, role: 'carrier' },
  ...{ signatoryName: null, signatoryQuality: 'Président', signedOn: null },
  ...given,
})

/** Its draft, with two parties and one article. */
export const aWrittenDraft = async (world: World, given: Partial<Draft> = {}): Promise<string> => {
  const manager = world.as('projectManager')
  const { id } = await manager.done(draftAgreement, { params: {}, body: aDraft(given) })
  const params = { agreementId: id }
  await manager.done(putParty, { params: { ...params, partyId: newId() }, body: aParty() })
  const partner = aParty({ position: 2, name: 'Maison de l’emploi', role: 'partner' })
  await manager.done(putParty, { params: { ...params, partyId: newId() }, body: partner })
  await manager.done(putArticle, {
    params: { ...params, articleId: newId() },
    body: { version: 0, position: 1, number: '1', title: 'Objet', content: 'Le texte signé.' },
  })
  return id
}

export const opened = (world: World, agreementId: string, role = 'projectManager') =>
  world.as(role).done(openAgreement, { params: { agreementId } })

/** Makes the moves one after the other. */
export const moved = async (
  world: World,
  agreementId: string,
  ...moves: readonly AgreementMove[]
): Promise<void> => {
  for (const move of moves) {
    const { version } = await opened(world, agreementId)
    await world.as('projectManager').done(moveAgreement, {
      params: { agreementId },
      body: { version, move, onDay: '2025-01-10', why: 'Décidé ensemble' },
    })
  }
}

export const aSigned = async (world: World, given: Partial<Draft> = {}): Promise<string> => {
  const id = await aWrittenDraft(world, given)
  await moved(world, id, 'submit', 'accept', 'sign')
  return id
}

export const anAmendment = (given: Partial<AmendmentBody> = {}): AmendmentBody => ({
  id: newId(),
  kind: 'duration',
  label: 'Prolongation d’un an',
  content: 'La convention est prolongée d’un an.',
  changes: { endsOn: '2028-12-31' },
  effectiveOn: '2026-01-01',
  ...{ deliberationNumber: null, deliberatedOn: null, transmittedOn: null },
  ...given,
})

/** Drafted on a signed agreement; gives its id. */
export const aDraftedAmendment = async (
  world: World,
  agreementId: string,
  given: Partial<AmendmentBody> = {},
): Promise<string> => {
  const body = anAmendment(given)
  await world.as('projectManager').done(draftAmendment, { params: { agreementId }, body })
  return body.id
}

export const amendmentMoved = async (
  world: World,
  amendmentId: string,
  ...moves: readonly AmendmentMove[]
): Promise<void> => {
  for (const [index, move] of moves.entries())
    await world.as('projectManager').done(moveAmendment, {
      params: { amendmentId },
      body: { version: index + 1, move, onDay: '2025-12-01', why: 'Décidé ensemble' },
    })
}

/** A file of agreements written through the API; gives the id of its import. */
export const anImport = async (
  world: World,
  file: { readonly name: string; readonly content: string },
): Promise<string> => {
  const manager = world.as('projectManager')
  await manager.done(importAgreements, withFile({ params: {}, query: { write: 'yes' as const } }, file))
  const { items } = await manager.done(listAgreementImports, { params: {} })
  return items[0]?.id ?? ''
}
