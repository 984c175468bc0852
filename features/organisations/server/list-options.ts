import { nameKey } from '#kernel/names.ts'
import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { organisationsRoutes } from '../contract.ts'
import { employerKinds } from '../rules/organisation-kinds.ts'
import { rolesGiving } from './role-store.ts'
import { etpOn } from './working-time/etp-store.ts'

type Routes = typeof organisationsRoutes
const LIMIT = 50

const wordPrefixes = (text: string | undefined): string[] =>
  nameKey(text ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => `% ${word}%`)

export const organisationOptions: TerritoryHandler<Routes['organisationOptions']> = async (
  { tx, today },
  { query },
) =>
  done({
    items: await tx.query<{ id: string; name: string; kind: string }>(
      `select id, name, kind from organisations.organisation
       where territory_id = $1 and ' ' || name_key like all ($2) and (closed_on is null or closed_on > $3)
         and ($4::text is null or kind = $4)
         and case $5 when 'prescribe' then may_prescribe when 'operate' then may_operate_steps
           when 'employ' then kind = any($6) else true end
       order by name_key, id limit ${LIMIT}`,
      [tx.territoryId, wordPrefixes(query.q), today, query.kind ?? null, query.use ?? '', employerKinds],
    ),
  })

export const memberOptions: TerritoryHandler<Routes['memberOptions']> = async ({ tx, today }, { query }) => {
  const roleCodes = query.right ? await rolesGiving(tx, query.right) : null
  const rows = await tx.query<{
    id: string
    name: string
    organisationId: string
    organisationName: string
    etpHundredths: number
  }>(
    `select m.id, m.name, m.organisation_id as "organisationId", o.name as "organisationName",
       ${etpOn('m', '$5')} as "etpHundredths"
     from organisations.member m
     join organisations.organisation o on o.territory_id = $1 and o.id = m.organisation_id
     where m.territory_id = $1 and m.left_on is null
       and ($2::uuid is null or m.organisation_id = $2)
       and ($3::text[] is null or exists (select 1 from organisations.member_role r
         where r.territory_id = $1 and r.member_id = m.id and r.role_code = any($3)))
       and ($4::uuid is null or exists (select 1 from organisations.member_role r
         join organisations.team t on t.territory_id = $1 and t.id = r.team_id
         where r.territory_id = $1 and r.member_id = m.id and t.scheme_id = $4))
     order by m.name, m.id`,
    [tx.territoryId, query.organisationId ?? null, roleCodes, query.schemeId ?? null, today],
  )
  const wanted = nameKey(query.q ?? '')
  const found = rows.filter((row) => ` ${nameKey(row.name)}`.includes(` ${wanted}`.trimEnd()))
  return done({ items: found.slice(0, 200) })
}

export const schemeOptions: TerritoryHandler<Routes['schemeOptions']> = async ({ tx, today }) =>
  done({
    items: await tx.query<{
      id: string
      label: string
      kind: 'plie' | 'maison-emploi' | 'other'
      committeeName: string
      teams: { id: string; label: string }[]
    }>(
      `select s.id, s.label, s.kind, s.committee_name as "committeeName",
         (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'label', t.label) order by t.label), '[]')
          from organisations.team t
          where t.territory_id = $1 and t.scheme_id = s.id and (t.closed_on is null or t.closed_on > $2)) as teams
       from organisations.scheme s
       where s.territory_id = $1 and s.opened_on <= $2 and (s.closed_on is null or s.closed_on > $2)
       order by s.label`,
      [tx.territoryId, today],
    ),
  })
