import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { noteMoves } from '../move-store.ts'
import type { LineRead } from './read-lines.ts'

/** Lines whose name and first day are those of an agreement of the territory. */
export const knownAmong = async (
  tx: TerritoryTransaction,
  lines: readonly LineRead[],
): Promise<Set<number>> => {
  const rows = await tx.query<{ line: number }>(
    `select r.line from jsonb_to_recordset($2::jsonb) as r (line int, label text, "startsOn" date)
     where exists (select from agreements.agreement a where a.territory_id = $1 and a.label = r.label
       and a.starts_on = r."startsOn")`,
    [tx.territoryId, JSON.stringify(lines)],
  )
  return new Set(rows.map(({ line }) => line))
}

interface By {
  readonly tx: TerritoryTransaction
  readonly now: Date
  readonly today: CalendarDate
  readonly memberId: string
}

/** Agreements born elsewhere, with their parties: in five statements, whatever their number. */
export const writeImported = async (
  by: By,
  importId: string,
  rows: readonly (LineRead & { readonly id: string })[],
): Promise<void> => {
  const { tx, now, memberId, today } = by
  await tx.query(
    'insert into agreements.import (territory_id, id, made_at, made_by) values ($1, $2, $3, $4)',
    [tx.territoryId, importId, now, memberId],
  )
  await tx.query(
    `insert into agreements.agreement (territory_id, id, kind, state, label, starts_on, ends_on, signed_on,
       amendments_before, followed_by, created_at, created_by, import_id)
     select $1, r.id, r.kind, case when r."signedOn" is null then 'draft' else 'signed' end, r.label, r."startsOn",
       r."endsOn", r."signedOn", r.amendments, $4, $3, $4, $5
     from jsonb_to_recordset($2::jsonb) as r (id uuid, kind text, label text, "startsOn" date, "endsOn" date,
       "signedOn" date, amendments int)`,
    [tx.territoryId, JSON.stringify(rows), now, memberId, importId],
  )
  const parties = rows.flatMap((row) =>
    row.parties.map(({ name, siret }, index) => ({
      ...{ id: newId(now.getTime()), agreementId: row.id, position: index + 1, name, siret },
      role: index === 0 ? 'carrier' : 'partner',
    })),
  )
  // A party is the organisation of the directory that has its SIRET; without one, the organisation of its name.
  await tx.query(
    `insert into agreements.party (territory_id, id, agreement_id, position, name, role, organisation_id, siret)
     select $1, r.id, r."agreementId", r.position, r.name, r.role, o.id, coalesce(r.siret, o.siret)
     from jsonb_to_recordset($2::jsonb) as r (id uuid, "agreementId" uuid, position int, name text, role text, siret text)
     left join lateral (select p.id, p.siret from organisations.published_organisation p
       where p.territory_id = $1 and case when r.siret is null then lower(p.name) = lower(r.name) and p.closed_on is null
         else p.siret = r.siret end
       order by p.id limit 1) o on true`,
    [tx.territoryId, JSON.stringify(parties)],
  )
  await noteMoves(
    by,
    rows.map((row) => ({
      ...{ agreementId: row.id, move: 'import' as const, from: null },
      ...{ to: row.signedOn ? ('signed' as const) : ('draft' as const), onDay: row.signedOn ?? today },
    })),
  )
}
