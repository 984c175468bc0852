import type { Scope } from '#platform/contract/route.ts'
import { type Right, type Rights, shippedRoles } from './role-matrix.ts'

const reach: Readonly<Record<Scope, number>> = { own: 1, organisation: 2, territory: 3 }

/** The rights of someone who holds several roles: for each, the widest reach. */
const combineRights = (all: readonly Rights[]): ReadonlyMap<Right, Scope> => {
  const widest = new Map<Right, Scope>()
  for (const [right, scope] of all.flatMap((one) => Object.entries(one) as [Right, Scope][])) {
    const known = widest.get(right)
    if (!known || reach[scope] > reach[known]) widest.set(right, scope)
  }
  return widest
}

/**
 * What a role still gives in the workspace of a national network: what is about nobody. Nobody is followed there, and no
 * role makes a national file of persons.
 */
const networkRights: readonly Right[] = [
  'territory.read',
  'territory.administer',
  'organisations.read',
  'organisations.write',
  'accounts.administer',
  'agreements.read',
  'agreements.write',
  'audit.review',
  'privacy.manage',
  'templates.write',
]

/** A territory follows persons; a network does not. */
export type Workspace = 'territory' | 'network'

/** What a shipped role is called there; `undefined` for one that the territory composed. */
export const shippedLabel = (code: string, workspace: Workspace): string | undefined =>
  workspace === 'network' && code === 'projectManager'
    ? 'Équipe du réseau'
    : shippedRoles.find((role) => role.code === code)?.label

type HeldRights = ReadonlyMap<Right, Scope>

/** Held by all who hold the same shipped roles: one map for them, since thousands of callers are remembered at once. */
const shippedRights = new Map<string, HeldRights>()

/** Rights of a list of role codes, shipped or composed by the territory; an unknown code gives nothing. */
export const rightsOf = (
  codes: readonly string[],
  composed: Readonly<Record<string, Rights>> = {},
  workspace: Workspace = 'territory',
): HeldRights => {
  if (!areShipped(codes)) return combined(codes, composed, workspace)
  const key = [workspace, ...codes].join(' ')
  const known = shippedRights.get(key) ?? combined(codes, {}, workspace)
  shippedRights.set(key, known)
  return known
}

/** Whether nothing that a territory composed counts: a shipped role is read before a composed one of its code. */
export const areShipped = (codes: readonly string[]): boolean =>
  codes.every((code) => shippedRoles.some((role) => role.code === code))

const combined = (
  codes: readonly string[],
  composed: Readonly<Record<string, Rights>>,
  workspace: Workspace,
): HeldRights => {
  const all = combineRights(
    codes.map((code) => shippedRoles.find((role) => role.code === code)?.rights ?? composed[code] ?? {}),
  )
  return workspace === 'territory'
    ? all
    : new Map([...all].filter(([right]) => networkRights.includes(right)))
}
