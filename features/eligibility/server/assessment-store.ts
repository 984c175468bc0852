import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { RetentionAct } from '#platform/server/retention.ts'
import type { Evaluation } from '../contract.ts'
import type { Judged } from '../rules/evaluate.ts'

interface Application {
  readonly id: string
  readonly personId: string
  readonly schemeId: string
}

export const loadApplicant = async (
  { tx }: Pick<Context, 'tx'>,
  applicationId: string,
): Promise<Application | undefined> => {
  const [row] = await tx.query<Application>(
    `select id, person_id as "personId", scheme_id as "schemeId" from pathways.published_application
     where territory_id = $1 and id = $2`,
    [tx.territoryId, applicationId],
  )
  return row
}

interface NewAssessment {
  readonly applicationId: string
  readonly personId: string
  readonly version: string
  readonly day: CalendarDate
  readonly judged: Judged
  readonly move: string
}

/** Kept as it was worth, with the version that was read; never computed again. */
export const keepAssessment = async (
  { tx, actor, now }: Context,
  { applicationId, personId, version, day, judged, move }: NewAssessment,
): Promise<void> => {
  await tx.query(
    `insert into eligibility.assessment (territory_id, id, person_id, application_id, rule_set_version, day, outcome,
       judged, move, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[tx.territoryId, newId(now.getTime()), personId, applicationId, version, day, judged.outcome],
      ...[JSON.stringify(judged), move, actor.memberId, now],
    ],
  )
}

type Kept = Omit<Evaluation['kept'][number], 'judged'> & { readonly judged: Judged }

export const keptAssessments = ({ tx }: Pick<Context, 'tx'>, applicationId: string): Promise<Kept[]> =>
  tx.query(
    `select a.id, a.move, a.day, a.outcome, a.rule_set_version as version, m.name as "byName", a.judged,
       (a.judged -> 'condition' ->> 'atLeast')::int as "atLeast",
       to_char(a.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
     from eligibility.assessment a
     join organisations.published_member m on m.territory_id = $1 and m.id = a.made_by
     where a.territory_id = $1 and a.application_id = $2 order by a.made_at desc, a.id desc limit 50`,
    [tx.territoryId, applicationId],
  )

export const forgetAssessments = async (
  { tx }: RetentionAct,
  personIds: readonly string[],
): Promise<void> => {
  await tx.query('delete from eligibility.assessment where territory_id = $1 and person_id = any($2)', [
    tx.territoryId,
    personIds,
  ])
}
