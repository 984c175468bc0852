import type { CalendarDate } from '#kernel/dates.ts'
import type { OpenedAgreement } from '../../contract.ts'
import type { AgreementState } from '../../rules/life/agreement-lifecycle.ts'
import { phaseAt, type Term, termAt } from '../../rules/life/term.ts'
import { opensTo, readerOf, readerValues } from './agreement-reader.ts'
import type { Working } from './life-store.ts'

export type Framework = OpenedAgreement['frameworks'][number]

interface Row extends Term {
  readonly of: string
  readonly id: string
  readonly label: string
  readonly kind: Framework['kind']
  readonly state: AgreementState
}

const shown = (row: Row, today: CalendarDate): Framework => ({
  ...{ id: row.id, label: row.label, kind: row.kind },
  endsOn: termAt(row, today).endsOn,
  phase: phaseAt(row.state, row, today),
})

const read = async (
  { tx, actor, today }: Working,
  [near, far]: readonly [string, string],
  ids: readonly string[],
): Promise<Map<string, Framework[]>> => {
  const rows = await tx.query<Row>(
    `select l.${near} as of, a.id, a.label, a.kind, a.state, a.starts_on as "startsOn", a.ends_on as "endsOn",
       a.notice_months as "noticeMonths", a.renewal, a.renewal_months as "renewalMonths",
       a.renewals_max as "renewalsMax"
     from agreements.framework_link l
     join agreements.agreement a on a.territory_id = $1 and a.id = l.${far}
     where l.territory_id = $1 and l.${near} = any($4::uuid[]) and ${opensTo(2)} order by a.ends_on, a.id`,
    [tx.territoryId, ...readerValues(readerOf(actor)), ids],
  )
  const found = new Map<string, Framework[]>()
  for (const row of rows) found.set(row.of, [...(found.get(row.of) ?? []), shown(row, today)])
  return found
}

/** The frameworks that each agreement declines. */
export const frameworksOf = (context: Working, ids: readonly string[]) =>
  read(context, ['agreement_id', 'framework_id'], ids)

/** The agreements that decline each framework. */
export const declinedBy = (context: Working, ids: readonly string[]) =>
  read(context, ['framework_id', 'agreement_id'], ids)

/** Whether declining them would make the agreement its own framework, at any depth. */
export const wouldCircle = async (
  { tx }: Working,
  agreementId: string,
  frameworkIds: readonly string[],
): Promise<boolean> => {
  const rows = await tx.query(
    `with recursive above as (
       select unnest($3::uuid[]) as id
       union
       select l.framework_id from agreements.framework_link l join above on l.agreement_id = above.id
       where l.territory_id = $1
     ) select 1 from above where id = $2 limit 1`,
    [tx.territoryId, agreementId, frameworkIds],
  )
  return rows.length > 0
}

export const replaceFrameworks = async (
  { tx }: Working,
  agreementId: string,
  frameworkIds: readonly string[],
): Promise<void> => {
  await tx.query(
    `delete from agreements.framework_link
     where territory_id = $1 and agreement_id = $2 and framework_id <> all($3::uuid[])`,
    [tx.territoryId, agreementId, frameworkIds],
  )
  await tx.query(
    `insert into agreements.framework_link (territory_id, agreement_id, framework_id)
     select $1, $2, unnest($3::uuid[]) on conflict do nothing`,
    [tx.territoryId, agreementId, frameworkIds],
  )
}
