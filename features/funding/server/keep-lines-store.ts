import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

interface Expected {
  readonly id: string
  readonly personId: string
  readonly pathwayId: string | null
  readonly referentId: string | null
  readonly schemeId: string
  readonly enteredOn: CalendarDate
  readonly exitedOn: CalendarDate | null
  readonly entryDone: boolean
  readonly exitDone: boolean
  readonly laterDone: boolean
}

const isDone = (moment: string): string =>
  `exists (select from funding.questionnaire q where q.territory_id = $1 and q.participation_id = p.id
     and q.moment = '${moment}' and q.set_aside_at is null and q.missing_items = '{}')`

/** What each of these participations still expects, and of whom: the référent of the last stay. */
export const loadExpected = (tx: TerritoryTransaction, ids: readonly string[]): Promise<Expected[]> =>
  tx.query(
    `select p.id, p.person_id as "personId", t.pathway_id as "pathwayId", t.referent_id as "referentId",
       o.scheme_id as "schemeId", p.entered_on as "enteredOn", p.exited_on as "exitedOn",
       ${isDone('entry')} as "entryDone", ${isDone('exit')} as "exitDone", ${isDone('month-6')} as "laterDone"
     from funding.participation p
     join funding.operation o on o.territory_id = $1 and o.id = p.operation_id
     left join lateral (select s.pathway_id, w.referent_id from funding.stay s
       join pathways.published_pathway w on w.territory_id = $1 and w.id = s.pathway_id
       where s.territory_id = $1 and s.participation_id = p.id order by s.starts_on desc limit 1) t on true
     where p.territory_id = $1 and p.id = any($2)`,
    [tx.territoryId, ids],
  )
