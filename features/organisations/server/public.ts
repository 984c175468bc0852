import type { ServerFeature } from '#platform/server/feature.ts'
import { organisationsServed } from './routes.ts'

export { kindsAt, type OrganisationKind } from '../rules/organisation-kinds.ts'
export { combineRights, type Right, type Rights, rightsOf, shippedRoles } from '../rules/role-matrix.ts'
export { memberLeaving } from './events.ts'
export {
  type FoundMember,
  type FoundOrganisation,
  findOrganisations,
  memberNames,
  membersHolding,
} from './find-organisations.ts'
export type { Member, RoleGrant } from './member-store.ts'
export { insertMember, replaceGrants, setDensity } from './member-store.ts'
export { addMember, changeMember, listMembers, type NewMember, removeMember } from './members.ts'
export { insertOrganisation, type OrganisationRow } from './organisation-store.ts'
export { loadRoles, roleLabels, roleLabelsOf } from './role-store.ts'
export { insertScheme, insertTeam } from './scheme-store.ts'

export const organisationsFeature: ServerFeature = { name: 'organisations', routes: organisationsServed }
