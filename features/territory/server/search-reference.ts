import { nameKey } from '#kernel/names.ts'
import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { searchActivities, searchCommunes, searchJobs } from '../contract.ts'

const LIMIT = 20

/** A former commune answers under today's code, with the name by which it was found. */
export const findCommunes: TerritoryHandler<typeof searchCommunes> = async ({ tx, today }, { query }) => {
  const key = nameKey(query.q)
  const items = await tx.query<{
    code: string
    name: string
    departementCode: string
    postalCodes: string[]
    formerName: string | null
    inPerimeter: boolean
  }>(
    `with found as (
       select coalesce(c.successor_code, c.code) as code, min(c.name) filter (where c.successor_code is not null) as former,
         bool_or(c.successor_code is null) as is_current, min(case when c.name_key = $1 then 0 when starts_with(c.name_key, $1) then 1 else 2 end) as rank
       from territory.commune c
       where $1 <> '' and (c.name_key like $1 || '%' or c.name_key like '% ' || $1 || '%' or c.code = upper($2)
         or (length($2) = 5 and c.postal_codes @> array[$2]))
       group by 1)
     select c.code, c.name, c.departement_code as "departementCode", c.postal_codes as "postalCodes",
       case when found.is_current then null else found.former end as "formerName",
       exists (select from territory.perimeter p join territory.perimeter_commune pc on pc.territory_id = p.territory_id and pc.perimeter_id = p.id
         where p.territory_id = $3 and p.valid_from <= $4 and (p.valid_to is null or p.valid_to >= $4)
           and pc.commune_code in (c.code, c.parent_code)) as "inPerimeter"
     from found join territory.commune c on c.code = found.code
     order by "inPerimeter" desc, found.rank, found.is_current desc, c.population desc nulls last, c.code
     limit ${LIMIT}`,
    [key, query.q.trim(), tx.territoryId, today],
  )
  return done({ items })
}

/** Each word typed must begin a word of the appellation; a code such as `K1304` finds its job. A job comes once, by the appellation that is nearest to what was typed. */
export const findJobs: TerritoryHandler<typeof searchJobs> = async ({ tx }, { query }) => {
  const key = nameKey(query.q)
  if (/^[a-z]\d{4}$/.test(key)) {
    const items = await tx.query<{
      romeCode: string
      romeLabel: string
      appellationCode: null
      label: string
    }>(
      `select code as "romeCode", label as "romeLabel", null as "appellationCode", label from territory.rome where code = upper($1)`,
      [key],
    )
    return done({ items, isListRead: items.length > 0 || (await isRomeRead(tx)) })
  }
  const words = key.split(' ').filter((word) => word !== '')
  if (words.length === 0) return done({ items: [], isListRead: await isRomeRead(tx) })
  const items = await tx.query<{
    romeCode: string
    romeLabel: string
    appellationCode: string
    label: string
  }>(
    `select "romeCode", "romeLabel", "appellationCode", label from (
       select distinct on (r.code) r.code as "romeCode", r.label as "romeLabel", a.code as "appellationCode", a.label,
         a.name_key, not starts_with(a.name_key, $3) as is_inside
       from territory.rome_appellation a join territory.rome r on r.code = a.rome_code
       where a.name_key like all ($1) and ' ' || a.name_key like all ($2)
       order by r.code, is_inside, length(a.name_key), a.name_key
     ) nearest
     order by is_inside, length(name_key), name_key
     limit ${LIMIT}`,
    [words.map((word) => `%${word}%`), words.map((word) => `% ${word}%`), key],
  )
  return done({ items, isListRead: items.length > 0 || (await isRomeRead(tx)) })
}

const isRomeRead = async (tx: TerritoryTransaction): Promise<boolean> => {
  const [row] = await tx.query<{ isRead: boolean }>(
    'select exists (select from territory.rome_appellation) as "isRead"',
  )
  return row?.isRead ?? false
}

export const findActivities: TerritoryHandler<typeof searchActivities> = async ({ tx }, { query }) => {
  const words = nameKey(query.q)
    .split(' ')
    .filter((word) => word !== '')
  const code = query.q.trim().replaceAll('.', '').toUpperCase()
  const items = await tx.query<{ code: string; label: string; level: string }>(
    `select code, label, level from territory.naf
     where starts_with(replace(code, '.', ''), $1) or ($2::text[] <> '{}' and ' ' || name_key like all ($2))
     order by not starts_with(replace(code, '.', ''), $1), level <> 'sub-class', code
     limit ${LIMIT}`,
    [code, words.map((word) => `% ${word}%`)],
  )
  return done({ items })
}
