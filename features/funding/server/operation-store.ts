import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Operation } from '../contract.ts'
import { type Reading, reached, readerOf } from './funding-access.ts'

/** Operations with the counts of the participants that the reader sees; `only` one of them. */
export const loadOperations = (context: Reading, only: string | null = null): Promise<Operation[]> =>
  context.tx.query(
    `select o.id, o.code, o.label, o.programme, o.managing_service as "managingService", o.starts_on as "startsOn",
       o.ends_on as "endsOn", o.scheme_id as "schemeId", h.label as "schemeLabel", o.hold_until as "holdUntil",
       o.report_sent_on as "reportSentOn", o.version,
       count(p.id)::int as participants,
       count(p.id) filter (where p.exited_on is null or p.exited_on >= $5)::int as present,
       count(p.id) filter (where r.archived_at is not null)::int as archived,
       count(p.id) filter (where r.anonymised_at is not null)::int as anonymous,
       count(p.id) filter (where r.archived_at is null and e.missing_items is distinct from '{}')::int as "entryIncomplete",
       count(p.id) filter (where r.archived_at is null and p.exited_on <= $5
         and x.missing_items is distinct from '{}')::int as "exitIncomplete"
     from funding.operation o
     join organisations.published_scheme h on h.territory_id = $1 and h.id = o.scheme_id
     left join funding.participation p on p.territory_id = $1 and p.operation_id = o.id and ${reached('p.person_id', 2)}
     left join people.published_retention r on r.territory_id = $1 and r.id = p.person_id
     left join funding.questionnaire e on e.territory_id = $1 and e.participation_id = p.id and e.moment = 'entry'
       and e.set_aside_at is null
     left join funding.questionnaire x on x.territory_id = $1 and x.participation_id = p.id and x.moment = 'exit'
       and x.set_aside_at is null
     where o.territory_id = $1 and ($6::uuid is null or o.id = $6)
     group by o.territory_id, o.id, h.label
     having $2 or count(p.id) > 0
     order by o.starts_on desc, o.code limit 500`,
    [context.tx.territoryId, ...readerOf(context, 'funding.read'), only],
  )

export interface OperationValues {
  readonly code: string
  readonly label: string
  readonly programme: string
  readonly managingService: string
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate
  readonly schemeId: string
  readonly holdUntil: CalendarDate | null
  readonly reportSentOn: CalendarDate | null
}

const valuesOf = (one: OperationValues) => [
  ...[one.code, one.label, one.programme, one.managingService],
  ...[one.startsOn, one.endsOn, one.schemeId, one.holdUntil, one.reportSentOn],
]

/** False when that code, or that id, is taken. */
export const insertOperation = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  id: string,
  values: OperationValues,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into funding.operation (territory_id, id, code, label, programme, managing_service, starts_on, ends_on,
       scheme_id, hold_until, report_sent_on, created_by, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13) on conflict do nothing returning id`,
    [tx.territoryId, id, ...valuesOf(values), actor.memberId, now],
  )
  return rows.length > 0
}

/** False when the version is stale. */
export const updateOperation = async (
  { tx, now }: Pick<Context, 'tx' | 'now'>,
  { id, version }: { readonly id: string; readonly version: number },
  values: OperationValues,
): Promise<boolean> => {
  const rows = await tx.query(
    `update funding.operation set code = $4, label = $5, programme = $6, managing_service = $7, starts_on = $8,
       ends_on = $9, scheme_id = $10, hold_until = $11, report_sent_on = $12, updated_at = $13, version = version + 1
     where territory_id = $1 and id = $2 and version = $3 returning id`,
    [tx.territoryId, id, version, ...valuesOf(values), now],
  )
  return rows.length > 0
}

/** What stands in the way of a change: another operation of that code, an unknown scheme, entries out of its days. */
export const obstaclesTo = async (
  { tx }: Pick<Context, 'tx'>,
  id: string,
  { code, schemeId, startsOn, endsOn }: OperationValues,
) => {
  const [row] = await tx.query<{ isTaken: boolean; isScheme: boolean; isOutside: boolean }>(
    `select exists (select from funding.operation where territory_id = $1 and code = $2 and id <> $3) as "isTaken",
       exists (select from organisations.published_scheme where territory_id = $1 and id = $4) as "isScheme",
       exists (select from funding.participation where territory_id = $1 and operation_id = $3
         and not entered_on between $5 and $6) as "isOutside"`,
    [tx.territoryId, code, id, schemeId, startsOn, endsOn],
  )
  return row ?? { isTaken: false, isScheme: false, isOutside: false }
}
