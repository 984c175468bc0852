import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import { keepProof } from './criterion-proof-store.ts'

export interface CriterionRow {
  readonly id: string
  readonly code: string
  readonly since: CalendarDate | null
  readonly declaredOn: CalendarDate
  readonly proofKind: string | null
  readonly proofReceivedOn: CalendarDate | null
  readonly validUntil: CalendarDate | null
  readonly listVersion: string
}

type Where = Pick<Context, 'tx'>

const columns = `id, code, since, declared_on as "declaredOn", proof_kind as "proofKind",
  proof_received_on as "proofReceivedOn", valid_until as "validUntil", rule_version as "listVersion"`

export const loadCriteria = ({ tx }: Where, personId: string): Promise<CriterionRow[]> =>
  tx.query(
    `select ${columns} from people.criterion
     where territory_id = $1 and person_id = $2 and revoked_at is null order by declared_on, id`,
    [tx.territoryId, personId],
  )

export const loadCriterion = async (
  { tx }: Where,
  personId: string,
  id: string,
): Promise<CriterionRow | undefined> => {
  const [row] = await tx.query<CriterionRow>(
    `select ${columns} from people.criterion
     where territory_id = $1 and person_id = $2 and id = $3 and revoked_at is null`,
    [tx.territoryId, personId, id],
  )
  return row
}

/** False when the person does not hold it. Two who speak of its proofs do so one after the other. */
export const holdsCriterion = async ({ tx }: Where, personId: string, id: string): Promise<boolean> => {
  const rows = await tx.query(
    `select from people.criterion
     where territory_id = $1 and person_id = $2 and id = $3 and revoked_at is null for update`,
    [tx.territoryId, personId, id],
  )
  return rows.length > 0
}

export const insertCriterion = async (
  context: Context,
  personId: string,
  row: CriterionRow & { readonly declaredByOrganisationId: string | null },
): Promise<void> => {
  const { tx, actor, now } = context
  await tx.query(
    `insert into people.criterion (territory_id, id, person_id, code, since, valid_until, declared_on,
       declared_by_organisation_id, proof_kind, proof_received_on, recorded_by, recorded_at, rule_version, proof_awaits_check)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $10::date is not null)`,
    [
      ...[tx.territoryId, row.id, personId, row.code, row.since, row.validUntil, row.declaredOn],
      ...[
        row.declaredByOrganisationId,
        row.proofKind,
        row.proofReceivedOn,
        actor.memberId,
        now,
        row.listVersion,
      ],
    ],
  )
  const { proofKind: kind, proofReceivedOn: receivedOn, validUntil } = row
  if (kind && receivedOn)
    await keepProof(context, personId, row.id, { kind, receivedOn, validUntil, fileId: null })
}

export const markRevoked = async (
  { tx, actor, now }: Context,
  personId: string,
  id: string,
  reason: string,
): Promise<boolean> => {
  const rows = await tx.query(
    `update people.criterion set revoked_by = $4, revoked_at = $5, revoke_reason = $6
     where territory_id = $1 and person_id = $2 and id = $3 and revoked_at is null returning id`,
    [tx.territoryId, personId, id, actor.memberId, now, reason],
  )
  return rows.length > 0
}
