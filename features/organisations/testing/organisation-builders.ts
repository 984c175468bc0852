import type { World } from '#apps/testing/world.ts'
import { newId } from '#kernel/id.ts'
import { organisationsRoutes as routes } from '../contract.ts'

/** What one types for a partner, with defaults. */
export const organisationBody = {
  kind: 'association',
  subKind: null,
  name: 'Le Pont solidaire',
  siret: null,
  parentId: null,
  communeCode: '59350',
  address: null,
  email: null,
  phone: null,
  mayPrescribe: true,
  mayOperateSteps: false,
  isDiscreet: false,
}
type Body = { -readonly [Key in keyof typeof organisationBody]: (typeof organisationBody)[Key] | string }

/** A partner in the directory; gives its id. */
export const anOrganisation = async (world: World, given: Partial<Body> = {}): Promise<string> => {
  const id = newId()
  const body = { id, ...organisationBody, ...given } as { id: string } & typeof organisationBody
  await world.as('territoryAdmin').done(routes.createOrganisation, { params: {}, body })
  return id
}

export const aContact = async (world: World, organisationId: string): Promise<string> => {
  const id = newId()
  await world.as('territoryAdmin').done(routes.addContact, {
    params: { organisationId },
    body: { id, name: 'Samia Lenoir', position: 'directrice', email: null, phone: null },
  })
  return id
}

export const schemeBody = (managingOrganisationId: string) => ({
  kind: 'maison-emploi' as const,
  label: 'Maison de l’emploi',
  managingOrganisationId,
  committeeName: 'comité d’entrée',
  isLegalReferent: false,
  openedOn: '2024-01-01',
})

export const aScheme = async (world: World): Promise<string> => {
  const id = newId()
  await world.as('territoryAdmin').done(routes.createScheme, {
    params: {},
    body: { id, ...schemeBody(world.organisations.plie) },
  })
  return id
}

export const aTeam = async (world: World, schemeId: string): Promise<string> => {
  const id = newId()
  await world.as('territoryAdmin').done(routes.createTeam, {
    params: { schemeId },
    body: { id, label: 'Antenne nord', organisationId: world.organisations.plie, communeCode: null },
  })
  return id
}

/** A role composed by the territory: reads files, nothing else. */
export const aRole = async (world: World): Promise<string> => {
  const code = newId()
  await world.as('territoryAdmin').done(routes.composeRole, {
    params: {},
    body: { id: code, label: 'Lecture', rights: { 'people.read': 'territory' } },
  })
  return code
}
