import {
  type Right,
  type Rights,
  rightsOf,
  shippedLabel,
  type Workspace,
} from '#features/organisations/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import { uuid } from '#platform/server/sql/transaction.ts'
import type { routes } from '../contract.ts'
import { rolesNeedFactor } from './factor/needs-factor.ts'
import { renewSession } from './sessions/renew-session.ts'
import { demoteSession } from './sessions/session-store.ts'

/** Who is signed in and what each of their seats lets them do: what the frame of the web needs first. */
export const readMe: OpenHandler<typeof routes.me> = async (context) => {
  const { services, userId, sessionId, confinedTo, now } = context
  if (!userId || !sessionId) return refuse('not-signed-in')
  // The web asks this first: the right moment to replace the token of a remembered session.
  const session = await renewSession(context)
  const { user, seats } = await services.database.withAccounts(async (tx) => ({
    user: await tx.db
      .selectFrom('accounts.user')
      .select(['id', 'name', 'email'])
      .where('id', '=', userId)
      .executeTakeFirstOrThrow(),
    seats: await tx.db
      .selectFrom('accounts.seat as seat')
      .innerJoin('territory.directory as directory', 'directory.territory_id', 'seat.territory_id')
      .select([
        'seat.territory_id as id',
        'seat.member_id as memberId',
        'directory.slug',
        'directory.is_demo as isDemo',
        'directory.kind as workspace',
      ])
      .where('seat.user_id', '=', userId)
      .where('seat.closed_at', 'is', null)
      .where((by) => (confinedTo ? by('seat.territory_id', '=', confinedTo) : by.lit(true)))
      .orderBy('directory.name')
      .execute(),
  }))
  const territories = []
  let needsFactor = false
  for (const seat of seats) {
    const found = await services.database.withTerritory(seat.id, (tx) =>
      tx.query<SeatRow>(seatQuery, [uuid(seat.id), seat.memberId]),
    )
    for (const row of found) {
      territories.push(territoryOf(seat, row))
      needsFactor ||= rolesNeedFactor(row.roleCodes, rightsOfComposed(row), now)
    }
  }
  if (needsFactor && session?.factor === 'exempt') {
    // Their roles grew since they signed in: the same session now waits for what it never showed.
    await services.database.withAccounts((tx) => demoteSession(tx, sessionId))
    return refuse('factor-missing')
  }
  return done({ user, demo: seats.some((seat) => seat.isDemo), territories })
}

const seatQuery = `
  select t.name, t.subtitle, t.time_zone as "timeZone", t.color_band as "colorBand", t.color_action as "colorAction",
    t.accessibility_status as "accessibilityStatus", m.name as "memberName", m.density,
    m.organisation_id as "organisationId", o.name as "organisationName",
    coalesce(array_agg(r.role_code order by r.role_code) filter (where r.role_code is not null), '{}') as "roleCodes",
    coalesce((select jsonb_object_agg(c.code, jsonb_build_object('label', c.label, 'rights', c.rights))
      from organisations.role c where c.territory_id = $1), '{}') as composed
  from organisations.member m
  join territory.territory t on t.territory_id = $1
  join organisations.organisation o on o.territory_id = $1 and o.id = m.organisation_id
  left join organisations.member_role r on r.territory_id = $1 and r.member_id = m.id
  where m.territory_id = $1 and m.id = $2 and m.left_on is null
  group by t.territory_id, m.territory_id, m.id, o.name`

interface SeatRow {
  readonly name: string
  readonly subtitle: string
  readonly timeZone: string
  readonly colorBand: string | null
  readonly colorAction: string | null
  readonly accessibilityStatus: 'non-compliant' | 'partially-compliant' | 'compliant'
  readonly memberName: string
  readonly organisationId: string
  readonly organisationName: string
  readonly density: 'compact' | 'comfortable'
  readonly roleCodes: string[]
  readonly composed: Record<string, { label: string; rights: Rights }>
}

const rightsOfComposed = ({ composed }: SeatRow): Record<string, Rights> =>
  Object.fromEntries(Object.entries(composed).map(([code, role]) => [code, role.rights]))

const territoryOf = (
  seat: { id: string; slug: string; memberId: string; workspace: string },
  row: SeatRow,
) => {
  const { composed, ...rest } = row
  const workspace: Workspace = seat.workspace === 'network' ? 'network' : 'territory'
  const rights = Object.fromEntries(rightsOf(row.roleCodes, rightsOfComposed(row), workspace)) as Partial<
    Record<Right, 'own'>
  >
  const labelOf = (code: string) => shippedLabel(code, workspace) ?? composed[code]?.label ?? code
  return {
    id: seat.id,
    slug: seat.slug,
    workspace,
    memberId: seat.memberId,
    ...rest,
    roleLabels: row.roleCodes.map(labelOf),
    rights: rights as Record<string, 'own' | 'organisation' | 'territory'>,
  }
}
