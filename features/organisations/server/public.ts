import type { ServerFeature } from '#platform/server/feature.ts'
import { organisationsServed } from './routes.ts'

export { areShipped, rightsOf, shippedLabel, type Workspace } from '../rules/rights-of.ts'
export { type Right, type Rights, shippedRoles } from '../rules/role-matrix.ts'
export { absenceEnded, absenceNoted, memberLeaving } from './events.ts'
export { memberNames, membersHolding } from './find-organisations.ts'
export { makeOrganisations, missingOrganisations } from './make-organisations.ts'
export type { Member } from './member-store.ts'
export { insertMember, replaceGrants, setDensity } from './member-store.ts'
export { addMember, changeMember, listMembers, removeMember } from './members.ts'
export { insertOrganisation } from './organisation-store.ts'
export { loadRoles, roleLabels, roleLabelsOf } from './role-store.ts'
export { stillHolds } from './still-holds.ts'
export { coversToday } from './working-time/absence-store.ts'
export { etpOn } from './working-time/etp-store.ts'

export const organisationsFeature: ServerFeature = { name: 'organisations', routes: organisationsServed }
