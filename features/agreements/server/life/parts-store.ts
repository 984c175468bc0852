import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Annex, Article, Party } from '../../contract.ts'
import type { AgreementText, AnnexText, ArticleText, PartyText } from '../../rules/life/replay-text.ts'

type Tx = TerritoryTransaction

export const partiesOf = (tx: Tx, agreementId: string): Promise<Party[]> =>
  tx.query<Party>(
    `select id, version, position, organisation_id as "organisationId", name, siret, role,
       signatory_name as "signatoryName", signatory_quality as "signatoryQuality", signed_on as "signedOn"
     from agreements.party where territory_id = $1 and agreement_id = $2 and removed_on is null order by position, id`,
    [tx.territoryId, agreementId],
  )

export const articlesOf = (tx: Tx, agreementId: string): Promise<Article[]> =>
  tx.query<Article>(
    `select id, version, position, number, title, content
     from agreements.article where territory_id = $1 and agreement_id = $2 and removed_on is null order by position, id`,
    [tx.territoryId, agreementId],
  )

export const annexesOf = (tx: Tx, agreementId: string): Promise<Annex[]> =>
  tx.query<Annex>(
    `select id, version, year, funder, planned_cents::float8 as "plannedCents", spent_cents::float8 as "spentCents"
     from agreements.annex where territory_id = $1 and agreement_id = $2 and removed_on is null
     order by year, planned_cents desc, id`,
    [tx.territoryId, agreementId],
  )

/** What each list writes, from rows of JSON at `$3`; `$1` territory, `$2` agreement. */
export const putParties = async (tx: Tx, agreementId: string, rows: readonly PartyText[]): Promise<void> => {
  await tx.query(
    `insert into agreements.party as p (territory_id, agreement_id, id, position, organisation_id, name, siret, role,
       signatory_name, signatory_quality, signed_on)
     select $1, $2, r.id, r.position, r."organisationId", r.name, r.siret, r.role, r."signatoryName",
       r."signatoryQuality", r."signedOn"
     from jsonb_to_recordset($3::jsonb) as r (id uuid, position int, "organisationId" uuid, name text, siret text,
       role text, "signatoryName" text, "signatoryQuality" text, "signedOn" date)
     on conflict (territory_id, id) do update set position = excluded.position,
       organisation_id = excluded.organisation_id, name = excluded.name, siret = excluded.siret,
       role = excluded.role, signatory_name = excluded.signatory_name,
       signatory_quality = excluded.signatory_quality,
       signed_on = coalesce(excluded.signed_on, p.signed_on), removed_on = null,
       version = p.version + 1
       where p.agreement_id = excluded.agreement_id`,
    [tx.territoryId, agreementId, JSON.stringify(rows)],
  )
}

export const putArticles = async (
  tx: Tx,
  agreementId: string,
  rows: readonly ArticleText[],
): Promise<void> => {
  await tx.query(
    `insert into agreements.article as p (territory_id, agreement_id, id, position, number, title, content)
     select $1, $2, r.id, r.position, r.number, r.title, r.content
     from jsonb_to_recordset($3::jsonb) as r (id uuid, position int, number text, title text, content text)
     on conflict (territory_id, id) do update set position = excluded.position, number = excluded.number,
       title = excluded.title, content = excluded.content, removed_on = null, version = p.version + 1
       where p.agreement_id = excluded.agreement_id`,
    [tx.territoryId, agreementId, JSON.stringify(rows)],
  )
}

export const putAnnexes = async (tx: Tx, agreementId: string, rows: readonly AnnexText[]): Promise<void> => {
  await tx.query(
    `insert into agreements.annex as p (territory_id, agreement_id, id, year, funder, planned_cents)
     select $1, $2, r.id, r.year, r.funder, r."plannedCents"
     from jsonb_to_recordset($3::jsonb) as r (id uuid, year int, funder text, "plannedCents" bigint)
     on conflict (territory_id, id) do update set year = excluded.year, funder = excluded.funder,
       planned_cents = excluded.planned_cents, removed_on = null, version = p.version + 1
       where p.agreement_id = excluded.agreement_id`,
    [tx.territoryId, agreementId, JSON.stringify(rows)],
  )
}

export const noteSpent = async (tx: Tx, id: string, spentCents: number | null): Promise<void> => {
  await tx.query('update agreements.annex set spent_cents = $3 where territory_id = $1 and id = $2', [
    tx.territoryId,
    id,
    spentCents,
  ])
}

const tables = {
  party: 'agreements.party',
  article: 'agreements.article',
  annex: 'agreements.annex',
} as const
export type PartTable = keyof typeof tables

/** Takes out of the text; the row stays for what was promised under it. False when somebody changed it in between. */
export const takeOut = async (
  tx: Tx,
  table: PartTable,
  { agreementId, id, version, on }: { agreementId: string; id: string; version: number; on: CalendarDate },
): Promise<boolean> => {
  const rows = await tx.query(
    `update ${tables[table]} set removed_on = $5
     where territory_id = $1 and agreement_id = $2 and id = $3 and version = $4 and removed_on is null returning id`,
    [tx.territoryId, agreementId, id, version, on],
  )
  return rows.length === 1
}

/** What stands in `text` and nothing else: rows whose key changes are put aside first, so that two may swap numbers. */
export const writeText = async (
  tx: Tx,
  agreementId: string,
  text: AgreementText,
  on: CalendarDate,
): Promise<void> => {
  const values = (rows: readonly object[]) => [tx.territoryId, agreementId, JSON.stringify(rows), on]
  await tx.query(
    `update agreements.party set removed_on = $4 where territory_id = $1 and agreement_id = $2 and removed_on is null
       and id not in (select r.id from jsonb_to_recordset($3::jsonb) as r (id uuid))`,
    values(text.parties),
  )
  await tx.query(
    `update agreements.article set removed_on = $4 where territory_id = $1 and agreement_id = $2
       and removed_on is null and (id, number) not in
         (select r.id, r.number from jsonb_to_recordset($3::jsonb) as r (id uuid, number text))`,
    values(text.articles),
  )
  await tx.query(
    `update agreements.annex set removed_on = $4 where territory_id = $1 and agreement_id = $2
       and removed_on is null and (id, year, funder) not in
         (select r.id, r.year, r.funder from jsonb_to_recordset($3::jsonb) as r (id uuid, year int, funder text))`,
    values(text.annexes),
  )
  await putParties(tx, agreementId, text.parties)
  await putArticles(tx, agreementId, text.articles)
  await putAnnexes(tx, agreementId, text.annexes)
}
