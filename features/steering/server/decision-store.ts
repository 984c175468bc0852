import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { may } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Decision } from '../contract.ts'
import { type DecisionState, followingOf } from '../rules/lifecycles.ts'
import type { Vote } from '../rules/vote.ts'

type Row = Omit<Decision, 'following' | 'mayMove'>

const select = `
  select d.id, d.meeting_id as "meetingId", m.body_id as "bodyId", b.label as "bodyLabel", b.kind as "bodyKind",
    m.held_on as "heldOn", d.agenda_item_id as "agendaItemId", d.number, d.label, d.owner_id as "ownerId",
    o.name as "ownerName", d.due_on as "dueOn", d.outcome, d.state, d.version,
    case when d.votes_for is not null then jsonb_build_object('for', d.votes_for, 'against', d.votes_against,
      'abstained', d.votes_abstained, 'state', d.state_vote) end as vote,
    c.number as "correctsNumber", d.correction_reason as "correctionReason",
    coalesce((select jsonb_agg(jsonb_build_object('move', v.move, 'toState', v.to_state, 'comment', v.comment,
        'dueOn', v.due_on, 'ownerName', h.name, 'byName', w.name,
        'at', to_char(v.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by v.at, v.id)
      from steering.decision_move v
      join organisations.published_member w on w.territory_id = $1 and w.id = v.by_member_id
      left join organisations.published_member h on h.territory_id = $1 and h.id = v.owner_id
      where v.territory_id = $1 and v.decision_id = d.id), '[]') as moves
  from steering.decision d
  join steering.meeting m on m.territory_id = $1 and m.id = d.meeting_id
  join steering.body b on b.territory_id = $1 and b.id = m.body_id
  left join organisations.published_member o on o.territory_id = $1 and o.id = d.owner_id
  left join steering.decision c on c.territory_id = $1 and c.id = d.corrects_id
  where d.territory_id = $1`

const shown =
  ({ actor, today }: Pick<Context, 'actor' | 'today'>) =>
  (row: Row): Decision => ({
    ...row,
    following: followingOf(row, today),
    mayMove: may(actor, 'agreements.write') || row.ownerId === actor.memberId,
  })

/** Every decision of one meeting, corrections included, in the order of their numbers. */
export const decisionsOf = async (
  context: Pick<Context, 'tx' | 'actor' | 'today'>,
  meetingId: string,
): Promise<Decision[]> =>
  (
    await context.tx.query<Row>(`${select} and d.meeting_id = $2 order by d.number`, [
      ...[context.tx.territoryId, meetingId],
    ])
  ).map(shown(context))

export const loadDecision = async (context: Context, id: string): Promise<Decision | undefined> =>
  (await context.tx.query<Row>(`${select} and d.id = $2`, [context.tx.territoryId, id])).map(
    shown(context),
  )[0]

/** Those to follow: of one body or all; the soonest day first, then the latest meeting. */
export const decisionsToFollow = async (
  context: Context,
  narrowed: { readonly bodyIds: readonly string[] | null; readonly ownerId: string | null },
): Promise<Decision[]> =>
  (
    await context.tx.query<Row>(
      `${select} and d.state in ('to-do', 'doing', 'done', 'dropped') and ($2::uuid[] is null or m.body_id = any ($2))
         and ($3::uuid is null or d.owner_id = $3)
       order by d.state in ('to-do', 'doing') desc, d.due_on nulls last, m.held_on desc, d.number limit 1000`,
      [context.tx.territoryId, narrowed.bodyIds, narrowed.ownerId],
    )
  ).map(shown(context))

export interface WrittenDecision {
  readonly id: string
  readonly meetingId: string
  readonly agendaItemId: string | null
  readonly label: string
  readonly ownerId: string | null
  readonly dueOn: CalendarDate | null
  readonly vote: Vote | null
  readonly outcome: Decision['outcome']
  readonly state: DecisionState
  readonly correctsId?: string
  readonly correctionReason?: string
}

const voteColumns = (vote: Vote | null) => [
  ...[vote?.for ?? null, vote?.against ?? null, vote?.abstained ?? null, vote?.state ?? null],
]

/** The next number of the meeting is its own; its first move says who wrote it. */
export const insertDecision = async (context: Context, decision: WrittenDecision): Promise<void> => {
  const { tx, actor, now } = context
  await tx.query(
    `insert into steering.decision (territory_id, id, meeting_id, agenda_item_id, number, label, owner_id, due_on,
       votes_for, votes_against, votes_abstained, state_vote, outcome, state, corrects_id, correction_reason, created_at,
       created_by)
     select $1, $2, $3, $4, coalesce(max(number), 0) + 1, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17
     from steering.decision where territory_id = $1 and meeting_id = $3`,
    [
      ...[tx.territoryId, decision.id, decision.meetingId, decision.agendaItemId, decision.label],
      ...[decision.ownerId, decision.dueOn, ...voteColumns(decision.vote), decision.outcome, decision.state],
      ...[decision.correctsId ?? null, decision.correctionReason ?? null, now, actor.memberId],
    ],
  )
  await noteMove(context, { id: decision.id, move: 'write', from: null, to: decision.state })
}

export const rewriteDecision = async (
  { tx }: Context,
  decision: Omit<WrittenDecision, 'meetingId' | 'correctsId' | 'correctionReason'>,
): Promise<void> => {
  await tx.query(
    `update steering.decision set agenda_item_id = $3, label = $4, owner_id = $5, due_on = $6, votes_for = $7,
       votes_against = $8, votes_abstained = $9, state_vote = $10, outcome = $11, state = $12, version = version + 1
     where territory_id = $1 and id = $2`,
    [
      ...[tx.territoryId, decision.id, decision.agendaItemId, decision.label, decision.ownerId],
      ...[decision.dueOn, ...voteColumns(decision.vote), decision.outcome, decision.state],
    ],
  )
}

interface Moved {
  readonly id: string
  readonly move: string
  readonly from: DecisionState | null
  readonly to: DecisionState
  readonly comment?: string | null
  readonly dueOn?: CalendarDate | null
  readonly ownerId?: string | null
}

/** The row that says who moved a decision, and what it gave. */
export const noteMove = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'now'> & { readonly actor: { readonly memberId: string } },
  { id, move, from, to, comment, dueOn, ownerId }: Moved,
): Promise<void> => {
  await tx.query(
    `insert into steering.decision_move (territory_id, id, decision_id, move, from_state, to_state, comment, due_on,
       owner_id, at, by_member_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[tx.territoryId, newId(now.getTime()), id, move, from, to, comment ?? null, dueOn ?? null],
      ...[ownerId ?? null, now, actor.memberId],
    ],
  )
}

/** False when somebody moved it since that version. */
export const stepDecision = async (
  { tx }: Context,
  decision: Pick<Decision, 'id' | 'state' | 'ownerId' | 'dueOn' | 'version'>,
): Promise<boolean> => {
  const rows = await tx.query(
    `update steering.decision set state = $3, owner_id = $4, due_on = $5, version = version + 1
     where territory_id = $1 and id = $2 and version = $6 returning id`,
    [...[tx.territoryId, decision.id, decision.state, decision.ownerId, decision.dueOn, decision.version]],
  )
  return rows.length > 0
}
