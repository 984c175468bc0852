import { nameKey } from '#kernel/names.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Practice, PracticeBody, PracticeFilters, PracticeRow } from '../../contract.ts'
import { licenceLabel } from '../../rules/licences.ts'

/** How many practices and actions name `p` as their inspiration, and how many texts of a CRTE cite it. */
const reuses = `(select count(*) from library.practice i where i.territory_id = $1 and i.inspired_by_id = p.id)
  + (select count(distinct b.draft_id) from library.block b where b.territory_id = $1 and b.practice_id = p.id)
  + (select count(*) from library.reuse u where u.territory_id = $1 and u.practice_id = p.id)`

/** Best proved first, then most reused: never by its figures, which no two practices have alike. */
export const practicesOf = async (
  tx: TerritoryTransaction,
  filters: PracticeFilters,
): Promise<PracticeRow[]> => {
  const rows = await tx.query<PracticeRow & { readonly texts: string }>(
    `select p.id, p.title, p.theme, p.audiences, p.problem, coalesce(o.name, p.contact_name) as "contactName", p.evidence,
       (select count(*)::int from library.practice_result r where r.territory_id = $1 and r.practice_id = p.id)
         as "resultCount",
       (${reuses})::int as reuses, concat_ws(' ', p.title, p.problem, p.steps, p.partners, p.territory_kind) as texts
     from library.practice p
     left join organisations.published_organisation o on o.territory_id = $1 and o.id = p.contact_organisation_id
     where p.territory_id = $1 and ($2::text is null or p.theme = $2) and ($3::text is null or $3 = any (p.audiences))
       and ($4::text is null or p.evidence = $4)
     order by array_position(array['sms-5', 'sms-4', 'sms-3', 'sms-2', 'sms-1', 'none'], p.evidence), reuses desc, p.title
     limit 1000`,
    [tx.territoryId, filters.theme ?? null, filters.audience ?? null, filters.evidence ?? null],
  )
  const wanted = nameKey(filters.text)
  return rows.filter(({ texts }) => nameKey(texts).includes(wanted)).map(({ texts: _, ...row }) => row)
}

type Row = Omit<Practice, 'changedAt' | 'licenceLabel'> & { readonly changedAt: Date }

export const loadPractice = async (tx: TerritoryTransaction, id: string): Promise<Practice | undefined> => {
  const [row] = await tx.query<Row>(
    `select p.id, p.version, p.title, p.theme, p.problem, p.audiences, p.territory_kind as "territoryKind", p.steps,
       p.means, p.partners, p.limits, p.etp_hundredths as "etpHundredths", p.cost_cents as "costCents",
       p.contact_organisation_id as "contactOrganisationId", coalesce(o.name, p.contact_name) as "contactName",
       p.evidence, p.evidence_why as "evidenceWhy", p.transferability, p.licence, p.access,
       p.inspired_by_id as "inspiredById", i.title as "inspiredByTitle",
       p.inspired_by_elsewhere as "inspiredByElsewhere", p.changed_at as "changedAt", m.name as "changedByName",
       (select coalesce(json_agg(json_build_object('label', r.label, 'value', r.value, 'unit', r.unit, 'source', r.source)
          order by r.position), '[]') from library.practice_result r
        where r.territory_id = $1 and r.practice_id = p.id) as results,
       (select coalesce(json_agg(json_build_object('id', c.id, 'title', c.title) order by c.title), '[]')
        from library.practice c where c.territory_id = $1 and c.inspired_by_id = p.id) as inspired,
       (select coalesce(json_agg(distinct jsonb_build_object('id', d.id, 'label', d.label)), '[]')
        from library.block b join library.draft d on d.territory_id = $1 and d.id = b.draft_id
        where b.territory_id = $1 and b.practice_id = p.id) as "citedIn",
       (select coalesce(json_agg(json_build_object('id', u.used_by_id, 'label', u.label) order by u.label), '[]')
        from library.reuse u where u.territory_id = $1 and u.practice_id = p.id and u.used_by_kind = 'plan-action')
         as actions
     from library.practice p
     join organisations.published_member m on m.territory_id = $1 and m.id = p.changed_by
     left join organisations.published_organisation o on o.territory_id = $1 and o.id = p.contact_organisation_id
     left join library.practice i on i.territory_id = $1 and i.id = p.inspired_by_id
     where p.territory_id = $1 and p.id = $2`,
    [tx.territoryId, id],
  )
  return row && { ...row, licenceLabel: licenceLabel(row.licence), changedAt: row.changedAt.toISOString() }
}

/** A practice that a text may cite. */
export const practiceTitle = async (
  tx: TerritoryTransaction,
  id: string,
): Promise<{ readonly id: string; readonly title: string } | undefined> => {
  const [row] = await tx.query<{ id: string; title: string }>(
    'select id, title from library.practice where territory_id = $1 and id = $2',
    [tx.territoryId, id],
  )
  return row
}

type Writing = Pick<Context, 'tx' | 'actor' | 'now'>

const columns = [
  ...['title', 'theme', 'problem', 'audiences', 'territory_kind', 'steps', 'means', 'etp_hundredths'],
  ...[
    'cost_cents',
    'partners',
    'limits',
    'contact_organisation_id',
    'contact_name',
    'evidence',
    'evidence_why',
  ],
  ...['transferability', 'licence', 'inspired_by_id', 'inspired_by_elsewhere'],
] as const

const valuesOf = (body: PracticeBody): unknown[] => [
  ...[body.title, body.theme, body.problem, body.audiences, body.territoryKind, body.steps, body.means],
  ...[body.etpHundredths, body.costCents, body.partners, body.limits, body.contactOrganisationId],
  ...[body.contactName, body.evidence, body.evidenceWhy, body.transferability, body.licence],
  ...[body.inspiredById, body.inspiredByElsewhere],
]

/** False when that id exists: the same press arrived twice. */
export const insertPractice = async (
  { tx, actor, now }: Writing,
  id: string,
  body: PracticeBody,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into library.practice (territory_id, id, created_by, created_at, changed_by, changed_at, ${columns.join(', ')})
     values ($1, $2, $3, $4, $3, $4, ${columns.map((_, index) => `$${index + 5}`).join(', ')})
     on conflict do nothing returning id`,
    [tx.territoryId, id, actor.memberId, now, ...valuesOf(body)],
  )
  if (rows.length === 1) await replaceResults(tx, id, body)
  return rows.length === 1
}

/** False when somebody changed it in between. */
export const updatePractice = async (
  { tx, actor, now }: Writing,
  id: string,
  body: PracticeBody & { readonly version: number },
): Promise<boolean> => {
  const rows = await tx.query(
    `update library.practice set changed_by = $4, changed_at = $5, version = version + 1,
       ${columns.map((column, index) => `${column} = $${index + 6}`).join(', ')}
     where territory_id = $1 and id = $2 and version = $3 returning id`,
    [tx.territoryId, id, body.version, actor.memberId, now, ...valuesOf(body)],
  )
  if (rows.length === 1) await replaceResults(tx, id, body)
  return rows.length === 1
}

const replaceResults = async (
  tx: TerritoryTransaction,
  practiceId: string,
  { results }: PracticeBody,
): Promise<void> => {
  await tx.query('delete from library.practice_result where territory_id = $1 and practice_id = $2', [
    tx.territoryId,
    practiceId,
  ])
  await tx.query(
    `insert into library.practice_result (territory_id, practice_id, position, label, value, unit, source)
     select $1, $2, r.place, r.label, r.value, r.unit, r.source
     from rows from (jsonb_to_recordset($3) as (label text, value numeric, unit text, source text))
       with ordinality as r (label, value, unit, source, place)`,
    [tx.territoryId, practiceId, JSON.stringify(results)],
  )
}

/** What a sheet may name. */
export const practiceChoices = async (tx: TerritoryTransaction) => ({
  organisations: await tx.query<{ id: string; name: string }>(
    `select id, name from organisations.published_organisation
     where territory_id = $1 and closed_on is null order by name, id limit 1000`,
    [tx.territoryId],
  ),
  practices: await tx.query<{ id: string; title: string }>(
    'select id, title from library.practice where territory_id = $1 order by title, id limit 1000',
    [tx.territoryId],
  ),
})
