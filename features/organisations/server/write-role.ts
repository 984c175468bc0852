import { done, type Refusal, type Result, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { organisationsRoutes, Role } from '../contract.ts'
import { type Rights, rights, shippedRoles } from '../rules/role-matrix.ts'
import { insertRole, loadRoles, updateRole } from './role-store.ts'
import { stillHolds } from './still-holds.ts'

type Routes = typeof organisationsRoutes

export const listRoles: TerritoryHandler<Routes['listRoles']> = async ({ tx }) =>
  done({
    items: await loadRoles(tx),
    rights: Object.entries(rights).map(([code, label]) => ({ code, label })),
  })

export const composeRole: TerritoryHandler<Routes['composeRole']> = async (context, { body }) => {
  const refused = refusedRights(body.rights)
  if (refused) return refused
  await insertRole(context.tx, {
    code: body.id,
    label: body.label,
    rights: body.rights as Rights,
    createdBy: context.actor.memberId,
    now: context.now,
  })
  return recorded(context, body.id, 'accounts.role-composed')
}

export const changeRole: TerritoryHandler<Routes['changeRole']> = async (context, { params, body }) => {
  const current = await composedRole(context, params.code)
  if (!current.ok) return current
  if (context.actor.roleCodes.includes(params.code)) return refuse('own-access')
  if (!(await stillHolds(context, 'accounts.administer'))) return refuse('right-missing')
  const refused = refusedRights(body.rights)
  if (refused) return refused
  const { label, version } = body
  const role = { code: params.code, label, version, rights: body.rights as Rights }
  if (!(await updateRole(context.tx, role))) return refuse('stale-version', { details: current.value })
  return recorded(context, params.code, 'accounts.role-changed')
}

export const removeRole: TerritoryHandler<Routes['removeRole']> = async (context, { params }) => {
  const { tx } = context
  const current = await composedRole(context, params.code)
  if (!current.ok) return current
  if (current.value.memberCount > 0)
    return refuse('role-held', { params: { count: current.value.memberCount } })
  await tx.query('delete from organisations.role where territory_id = $1 and code = $2', [
    tx.territoryId,
    params.code,
  ])
  await audit(context, { action: 'accounts.role-removed', details: { role: params.code } })
  return done(undefined)
}

const composedRole = async ({ tx }: Context, code: string): Promise<Result<Role>> => {
  if (shippedRoles.some((role) => role.code === code)) return refuse('role-shipped')
  const role = (await loadRoles(tx)).find((one) => one.code === code)
  return role ? done(role) : refuse('not-found')
}

/** Every right is of the matrix, and there is at least one. */
const refusedRights = (asked: Readonly<Record<string, string>>): Refusal | undefined => {
  if (Object.keys(asked).length === 0) return refuseField('/rights', 'required')
  const unknown = Object.keys(asked).find((right) => !Object.hasOwn(rights, right))
  return unknown === undefined ? undefined : refuseField(`/rights/${unknown}`, 'unknown-right')
}

const recorded = async (context: Context, code: string, action: string): Promise<Result<Role>> => {
  await audit(context, { action, details: { role: code } })
  return composedRole(context, code)
}
