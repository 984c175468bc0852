import { listMembers } from '#features/organisations/server/public.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { AccessRow, routes } from '../../contract.ts'
import { accessRows } from './list-access.ts'

const columns = [
  { key: 'name', label: 'Personne', kind: 'text' },
  { key: 'email', label: 'Adresse électronique', kind: 'text' },
  { key: 'organisationName', label: 'Organisation', kind: 'text' },
  { key: 'roles', label: 'Rôles', kind: 'text' },
  { key: 'etp', label: 'ETP d’accompagnement', kind: 'number' },
  { key: 'state', label: 'État', kind: 'text' },
  { key: 'invitedUntil', label: 'Invitation jusqu’au', kind: 'date' },
  { key: 'leftOn', label: 'Accès fermé le', kind: 'date' },
] as const satisfies readonly Column[]

/** Words of the states in a file that leaves; screens translate theirs. */
const stateLabels: Readonly<Record<AccessRow['state'], string>> = {
  active: 'accès ouvert',
  invited: 'invitée ou invité',
  expired: 'invitation expirée',
  left: 'accès fermé',
}

/** Who works in the territory and as what, for a review of the accesses. */
export const sendAccess: TerritoryHandler<typeof routes.exportAccess> = async (context, { body }) => {
  const members = await listMembers(context.tx, {
    withLeft: body.filters.left === 'yes',
    on: context.today,
  })
  const rows = await accessRows(context.tx, members, context.now)
  return giveList(context, {
    listCode: 'accounts.access',
    name: 'acces',
    ...body,
    columns,
    rows: rows.map(
      ({ name, email, organisationName, roles, etpHundredths, state, invitedUntil, leftOn }) => ({
        ...{ name, email, organisationName, leftOn },
        roles: roles.map((role) => role.label).join(', '),
        etp: etpHundredths / 100,
        state: stateLabels[state],
        invitedUntil: invitedUntil?.slice(0, 10),
      }),
    ),
  })
}
