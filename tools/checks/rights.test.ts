import { describe, expect, it } from 'vitest'
import { features } from '#apps/server/features.ts'
import { rights, shippedRoles } from '#features/organisations/rules/role-matrix.ts'

const routes = features.flatMap((feature) => feature.routes.map((served) => served.route))
const asked = new Set(
  routes.flatMap(({ access }) =>
    typeof access === 'object' ? [access.right, access.besides].flatMap((right) => right ?? []) : [],
  ),
)

describe('the rights', () => {
  it('that routes ask for are in the matrix', () => {
    expect([...asked].filter((right) => !Object.hasOwn(rights, right))).toEqual([])
  })

  it('of the matrix are each held by a role', () => {
    const held = new Set(shippedRoles.flatMap((role) => Object.keys(role.rights)))
    expect(Object.keys(rights).filter((right) => !held.has(right))).toEqual([])
  })

  it('are asked for by every route of a territory', () => {
    const open = features
      .flatMap((feature) => feature.routes)
      .filter((one) => one.inTerritory && one.route.access === 'public')
    expect(open.map((one) => one.route.path)).toEqual([])
  })

  it('name each route once', () => {
    const names = routes.map((route) => `${route.method} ${route.path}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})
