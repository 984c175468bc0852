export { combineRights, type Right, type Rights, rightsOf, shippedRoles } from '../rules/role-matrix.ts'
