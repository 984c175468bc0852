import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { CheckKind, CriterionProof, ProvedCriterion } from '../contract.ts'
import { criteria2025 } from '../rules/criteria-2025.ts'

/** Codes whose right has an end of its own, whatever its proof. */
export const ownEnds = criteria2025.criteria.filter((one) => one.hasOwnEnd).map((one) => one.code)

/** SQL: the last word said of the proof `f`, as `k`; `known` bounds it to what was said by a day. */
const lastCheck = (known = ''): string =>
  `lateral (select * from people.criterion_proof_check w
     where w.territory_id = $1 and w.proof_id = f.id ${known} order by w.number desc limit 1) k on true`

const latestFirst = 'f.received_on desc, f.recorded_at desc, f.id desc'

/** SQL: the proof of the criterion `c` that stood by day `$3`, failing that the latest refused; `$4` the time zone. */
export const standingThen = `lateral (select f.received_on, k.kind, (k.checked_at at time zone $4)::date as checked_on
     from people.criterion_proof f left join ${lastCheck('and (w.checked_at at time zone $4)::date <= $3')}
     where f.territory_id = $1 and f.criterion_id = c.id and f.received_on <= $3
     order by k.kind is not distinct from 'refused', ${latestFirst} limit 1) p on true`

/** The latest proof of each criterion that a person held on a day, with the last word on it by then. */
export const latestProofs = (
  { tx, timeZone }: Pick<Context, 'tx' | 'timeZone'>,
  personId: string,
  day: CalendarDate,
): Promise<ProvedCriterion[]> =>
  tx.query(
    `select c.id as "criterionId", c.code, p.proof
     from people.criterion c
     join lateral (select json_build_object('id', f.id, 'kind', f.kind, 'receivedOn', f.received_on, 'fileId', f.file_id,
         'check', case when k.id is not null then json_build_object('id', k.id, 'kind', k.kind,
           'on', (k.checked_at at time zone $4)::date, 'byName', m.name, 'reason', k.reason) end) as proof
       from people.criterion_proof f left join ${lastCheck('and (w.checked_at at time zone $4)::date <= $3')}
       left join organisations.published_member m on m.territory_id = $1 and m.id = k.checked_by
       where f.territory_id = $1 and f.criterion_id = c.id and f.received_on <= $3
       order by ${latestFirst} limit 1) p on true
     where c.territory_id = $1 and c.person_id = $2 and c.declared_on <= $3
       and (c.revoked_at is null or (c.revoked_at at time zone $4)::date > $3) order by c.declared_on, c.id`,
    [tx.territoryId, personId, day, timeZone],
  )

interface Proof {
  readonly kind: string
  readonly receivedOn: CalendarDate
  readonly validUntil: CalendarDate | null
  readonly fileId: string | null
}

/** A row that stays when a fresher one comes, and waits for its check. */
export const keepProof = async (
  { tx, actor, now }: Context,
  personId: string,
  criterionId: string,
  { kind, receivedOn, validUntil, fileId }: Proof,
): Promise<void> => {
  await tx.query(
    `insert into people.criterion_proof (territory_id, id, criterion_id, person_id, kind, received_on, valid_until,
       file_id, recorded_by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[tx.territoryId, newId(now.getTime()), criterionId, personId, kind, receivedOn, validUntil],
      ...[fileId, actor.memberId, now],
    ],
  )
}

interface NewCheck {
  readonly id: string
  readonly proofId: string
  readonly kind: CheckKind
  readonly reason: string | null
}

/** A word on a proof, after those that were said before it; false when that id is taken. */
export const insertCheck = async (
  { tx, actor, now }: Context,
  personId: string,
  { id, proofId, kind, reason }: NewCheck,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into people.criterion_proof_check (territory_id, id, proof_id, person_id, number, kind, reason, checked_by, checked_at)
     select $1, $2, $3, $4, coalesce(max(number), 0) + 1, $5, $6, $7, $8
     from people.criterion_proof_check where territory_id = $1 and proof_id = $3
     on conflict (territory_id, id) do nothing returning id`,
    [tx.territoryId, id, proofId, personId, kind, reason, actor.memberId, now],
  )
  return rows.length > 0
}

/** The proof that stands, written on its criterion: the latest that nobody refused; and whether the latest waits. */
export const bringProofOfDay = async ({ tx }: Pick<Context, 'tx'>, criterionId: string): Promise<void> => {
  await tx.query(
    `with proof as (
       select f.*, k.kind as said from people.criterion_proof f left join ${lastCheck()}
       where f.territory_id = $1 and f.criterion_id = $2),
     standing as (select f.* from proof f where f.said is distinct from 'refused' order by ${latestFirst} limit 1)
     update people.criterion c set proof_kind = (select kind from standing),
       proof_received_on = (select received_on from standing), proof_file_id = (select file_id from standing),
       valid_until = case when exists (select from standing) then (select valid_until from standing)
         when c.code = any($3) then c.valid_until end,
       proof_awaits_check = (select f.said is null from proof f order by ${latestFirst} limit 1)
     where c.territory_id = $1 and c.id = $2`,
    [tx.territoryId, criterionId, ownEnds],
  )
}

/** The latest proof of one criterion today; undefined when none came. */
export const latestProofOf = async (
  context: Pick<Context, 'tx' | 'timeZone' | 'today'>,
  personId: string,
  criterionId: string,
): Promise<CriterionProof | undefined> =>
  (await latestProofs(context, personId, context.today)).find((one) => one.criterionId === criterionId)?.proof

interface DeclaredProof {
  readonly code: string
  readonly receivedOn: CalendarDate | null
  readonly kind: CheckKind | null
  readonly reason: string | null
}

/**
 * What an organisation may learn of the proofs of the criteria that it declared itself: whether the latest came, and
 * why another one is asked for. For the sender of a prescription: no file, no name, and no sensitive fact, ever.
 */
export const proofsDeclaredBy = (
  { tx }: Pick<Context, 'tx'>,
  personId: string,
  organisationId: string,
): Promise<DeclaredProof[]> =>
  tx.query(
    `select c.code, p.received_on as "receivedOn", p.kind, p.reason
     from people.criterion c
     left join lateral (select f.received_on, k.kind, k.reason from people.criterion_proof f left join ${lastCheck()}
       where f.territory_id = $1 and f.criterion_id = c.id order by ${latestFirst} limit 1) p on true
     where c.territory_id = $1 and c.person_id = $2 and c.declared_by_organisation_id = $3 and c.revoked_at is null
     order by c.declared_on, c.code`,
    [tx.territoryId, personId, organisationId],
  )
