import * as options from './contract/options.ts'
import * as organisation from './contract/organisation.ts'
import * as role from './contract/role.ts'
import * as scheme from './contract/scheme.ts'
import { workingTimeRoutes } from './contract/working-time.ts'

export * from './contract/options.ts'
export * from './contract/organisation.ts'
export * from './contract/role.ts'
export * from './contract/scheme.ts'
export * from './contract/working-time.ts'

export const organisationsRoutes = {
  listOrganisations: organisation.listOrganisations,
  exportOrganisations: organisation.exportOrganisations,
  readOrganisation: organisation.readOrganisation,
  createOrganisation: organisation.createOrganisation,
  changeOrganisation: organisation.changeOrganisation,
  noteAgreement: organisation.noteAgreement,
  addContact: organisation.addContact,
  changeContact: organisation.changeContact,
  removeContact: organisation.removeContact,
  listProposals: organisation.listProposals,
  organisationOptions: options.organisationOptions,
  memberOptions: options.memberOptions,
  schemeOptions: options.schemeOptions,
  listSchemes: scheme.listSchemes,
  exportSchemes: scheme.exportSchemes,
  createScheme: scheme.createScheme,
  changeScheme: scheme.changeScheme,
  createTeam: scheme.createTeam,
  changeTeam: scheme.changeTeam,
  listRoles: role.listRoles,
  exportRoles: role.exportRoles,
  composeRole: role.composeRole,
  changeRole: role.changeRole,
  removeRole: role.removeRole,
  ...workingTimeRoutes,
}
