import type { Scope } from '#platform/contract/route.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { organisationsRoutes } from '../contract.ts'
import { rights } from '../rules/role-matrix.ts'
import { loadRoles } from './role-store.ts'

const columns = [
  { key: 'role', label: 'Rôle', kind: 'text' },
  { key: 'origin', label: 'Origine', kind: 'text' },
  { key: 'members', label: 'Personnes qui le tiennent', kind: 'number' },
  { key: 'right', label: 'Droit', kind: 'text' },
  { key: 'reach', label: 'Portée', kind: 'text' },
] as const satisfies readonly Column[]

/** Words of a file that leaves; screens translate theirs. */
const reachLabels: Readonly<Record<Scope, string>> = {
  own: 'ce que la personne suit ou envoie',
  organisation: 'toute son organisation',
  territory: 'tout le territoire',
}
const rightLabels: Readonly<Record<string, string>> = rights

/** The matrix of the roles, one line a right, for a review of the accesses. */
export const sendRoles: TerritoryHandler<(typeof organisationsRoutes)['exportRoles']> = async (
  context,
  { body },
) => {
  const roles = await loadRoles(context.tx)
  return giveList(context, {
    listCode: 'organisations.roles',
    name: 'roles-et-droits',
    format: body.format,
    columns,
    rows: roles.flatMap((role) =>
      Object.entries(role.rights).map(([right, reach]) => ({
        role: role.label,
        origin: role.isShipped ? 'fourni avec Bassin' : 'composé par le territoire',
        members: role.memberCount,
        right: rightLabels[right] ?? right,
        reach: reachLabels[reach],
      })),
    ),
  })
}
