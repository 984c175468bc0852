import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Decision } from '../contract.ts'

export interface StoredDecision extends Decision {
  readonly itemId: string
  readonly decidedByName: string
}

const select = `
  select d.item_id as "itemId", d.move, d.reason_code as "reasonCode", d.reason_text as "reasonText",
    d.deferred_until as "deferredUntil", d.redirection, r.name as "referentName",
    to_char(d.decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "decidedAt",
    d.correction_reason as "correctionReason", b.name as "decidedByName"
  from committee.decision d
  join committee.agenda_item i on i.territory_id = $1 and i.id = d.item_id
  join organisations.published_member b on b.territory_id = $1 and b.id = d.decided_by
  left join organisations.published_member r on r.territory_id = $1 and r.id = d.referent_id
  where d.territory_id = $1`

/** Every decision of a sitting, in the order in which they were made: the last of an item holds. */
export const loadDecisions = (tx: TerritoryTransaction, sessionId: string): Promise<StoredDecision[]> =>
  tx.query(`${select} and i.session_id = $2 order by d.decided_at, d.id`, [tx.territoryId, sessionId])

/** Every decision that sittings made on one application. */
export const loadDecisionsOf = (tx: TerritoryTransaction, applicationId: string): Promise<StoredDecision[]> =>
  tx.query(`${select} and i.application_id = $2 order by d.decided_at, d.id`, [tx.territoryId, applicationId])

export const loadDecision = async (
  tx: TerritoryTransaction,
  { decisionId, itemId }: { readonly decisionId: string; readonly itemId: string },
): Promise<StoredDecision | undefined> =>
  (
    await tx.query<StoredDecision>(`${select} and d.id = $2 and d.item_id = $3`, [
      tx.territoryId,
      decisionId,
      itemId,
    ])
  )[0]

interface NewDecision {
  readonly id: string
  readonly itemId: string
  readonly move: Decision['move']
  readonly reasonCode?: Decision['reasonCode']
  readonly reasonText?: string | null
  readonly deferredUntil?: string
  readonly redirection?: string | null
  readonly referentId?: string
  readonly pathwayId?: string
  readonly correctionReason?: string
}

export const insertDecision = async ({ tx, actor, now }: Context, decision: NewDecision): Promise<void> => {
  await tx.query(
    `insert into committee.decision (territory_id, id, item_id, move, reason_code, reason_text, deferred_until,
       redirection, referent_id, pathway_id, correction_reason, decided_by, decided_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[tx.territoryId, decision.id, decision.itemId, decision.move],
      ...[decision.reasonCode ?? null, decision.reasonText ?? null, decision.deferredUntil ?? null],
      ...[decision.redirection ?? null, decision.referentId ?? null, decision.pathwayId ?? null],
      ...[decision.correctionReason ?? null, actor.memberId, now],
    ],
  )
}

/** What was written of why goes with the file; which move, for which reason of the list, stays. */
export const forgetDecisionWords = async (
  tx: TerritoryTransaction,
  personIds: readonly string[],
): Promise<void> => {
  await tx.query(
    `update committee.decision d set reason_text = null, redirection = null, correction_reason = null
     from committee.agenda_item i
     where d.territory_id = $1 and i.territory_id = $1 and i.id = d.item_id and i.person_id = any($2)`,
    [tx.territoryId, personIds],
  )
}
