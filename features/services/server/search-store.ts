import { nameKey } from '#kernel/names.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { ServiceFilters } from '../contract.ts'
import { type Place, zonesOf } from '../rules/coverage.ts'

export interface FoundService {
  readonly id: string
  readonly name: string
  readonly structureName: string
  readonly kind: string | null
  readonly themes: string[]
  readonly audiences: string[]
  readonly modes: string[]
  readonly fee: string | null
  readonly communeName: string | null
  readonly updatedOn: string
  readonly zones: string[]
}

interface Search extends Omit<ServiceFilters, 'communeCode'> {
  readonly place: Place | undefined
  readonly offset: number
  readonly limit: number
}

/** Open services, the nearest zone first when a place is asked for, then by name. */
export const findServices = async (
  tx: TerritoryTransaction,
  { q, theme, audience, kind, mode, place, offset, limit }: Search,
): Promise<{ items: FoundService[]; total: number }> => {
  const [communes = [], epci = [], departement = [], country = []] = place ? zonesOf(place) : []
  const rows = await tx.query<FoundService & { total: number }>(
    `select s.id, s.name, t.name as "structureName", s.kind, s.themes, s.audiences,
       s.mobilisation_modes as modes, s.fee, coalesce(s.commune_name, t.commune_name) as "communeName",
       s.updated_on as "updatedOn", s.zones, count(*) over () as total
     from services.service s
     join services.structure t on t.territory_id = $1 and t.id = s.structure_id
     where s.territory_id = $1 and s.closed_on is null
       and ($2::text is null or s.name_key like $2 or t.name_key like $2)
       and ($3::text is null or exists (select from unnest(s.themes) x where x = $3 or x like $3 || '--%'))
       and ($4::text is null or $4 = any(s.audiences) or 'tous-publics' = any(s.audiences) or s.audiences = '{}')
       and ($5::text is null or s.kind = $5) and ($6::text is null or $6 = any(s.mobilisation_modes))
       and (not $7::boolean or s.zones = '{}' or s.zones && ($8::text[] || $9::text[] || $10::text[] || $11::text[]))
     order by case when not $7 then 0 when s.zones && $8 then 1 when s.zones && $9 then 2 when s.zones && $10 then 3
         when s.zones && $11 then 4 else 5 end, s.name_key, s.id
     limit $12 offset $13`,
    [
      ...[tx.territoryId, q ? `%${nameKey(q)}%` : null, theme ?? null, audience ?? null],
      ...[kind ?? null, mode ?? null, place !== undefined, communes, epci, departement, country],
      ...[limit, offset],
    ],
  )
  return { items: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

/** Open services in all: an empty search differs from a list that nobody wrote yet. */
export const countOpen = async (tx: TerritoryTransaction): Promise<number> => {
  const [row] = await tx.query<{ count: number }>(
    'select count(*) as count from services.service where territory_id = $1 and closed_on is null',
    [tx.territoryId],
  )
  return row?.count ?? 0
}

export interface StoredService extends FoundService {
  readonly description: string
  readonly feeDetails: string | null
  readonly audienceDetails: string | null
  readonly conditions: string | null
  readonly address: string | null
  readonly postalCode: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly website: string | null
  readonly reception: string[]
  readonly mobilisationLink: string | null
  readonly mobilisableBy: string[]
  readonly mobilisationDetails: string | null
  readonly weeklyMinutes: number | null
  readonly weeks: number | null
  readonly hours: string | null
  readonly source: string
  readonly sourceLink: string | null
  readonly closedOn: string | null
  readonly networks: string[]
}

/** One service; what it leaves empty is that of its structure, as data·inclusion says. */
export const loadService = async (
  tx: TerritoryTransaction,
  id: string,
): Promise<StoredService | undefined> => {
  const [row] = await tx.query<StoredService>(
    `select s.id, s.name, t.name as "structureName", s.kind, s.themes, s.audiences,
       s.mobilisation_modes as modes, s.fee, coalesce(s.commune_name, t.commune_name) as "communeName",
       s.updated_on as "updatedOn", s.zones, s.description, s.fee_details as "feeDetails",
       s.audience_details as "audienceDetails", s.conditions, coalesce(s.address, t.address) as address,
       coalesce(s.postal_code, t.postal_code) as "postalCode", coalesce(s.phone, t.phone) as phone,
       coalesce(s.email, t.email) as email, t.website, s.reception, s.mobilisation_link as "mobilisationLink",
       s.mobilisable_by as "mobilisableBy", s.mobilisation_details as "mobilisationDetails",
       s.weekly_minutes as "weeklyMinutes", s.weeks, coalesce(s.hours, t.hours) as hours, s.source,
       s.source_link as "sourceLink", s.closed_on as "closedOn", t.networks
     from services.service s
     join services.structure t on t.territory_id = $1 and t.id = s.structure_id
     where s.territory_id = $1 and s.id = $2`,
    [tx.territoryId, id],
  )
  return row
}
