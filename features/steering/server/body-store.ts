import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { Body } from '../contract.ts'
import { expectedBy } from '../rules/rhythm.ts'
import { rhythmsOn } from './settings.ts'

type Stored = Omit<Body, 'expectedBy'>

/** SQL: `$2` is today. One statement, whatever the number of bodies. */
const select = `
  select b.id, b.kind, b.label, b.purpose, b.opened_on as "openedOn", b.closed_on as "closedOn", b.version,
    coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'label', a.label) order by a.label, a.id)
      from steering.body_agreement l
      join agreements.published_agreement a on a.territory_id = $1 and a.id = l.agreement_id
      where l.territory_id = $1 and l.body_id = b.id), '[]') as agreements,
    (select count(*) from steering.seat s where s.territory_id = $1 and s.body_id = b.id and s.from_on <= $2
      and (s.until_on is null or s.until_on >= $2)) as seats,
    (select count(*) from steering.seat s where s.territory_id = $1 and s.body_id = b.id and s.from_on <= $2
      and (s.until_on is null or s.until_on >= $2) and s.is_voting) as voting,
    (select jsonb_build_object('id', m.id, 'heldOn', m.held_on, 'startsAt', m.starts_at) from steering.meeting m
      where m.territory_id = $1 and m.body_id = b.id and m.held_on >= $2 and m.state in ('planned', 'convened')
      order by m.held_on, m.starts_at limit 1) as next,
    (select max(m.held_on) from steering.meeting m where m.territory_id = $1 and m.body_id = b.id
      and m.held_on <= $2 and m.state <> 'cancelled') as "lastHeldOn",
    (select jsonb_build_object(
        'to-do', count(*) filter (where d.state = 'to-do' and d.due_on >= $2),
        'doing', count(*) filter (where d.state = 'doing' and d.due_on >= $2),
        'late', count(*) filter (where d.state in ('to-do', 'doing') and d.due_on < $2),
        'done', count(*) filter (where d.state = 'done'),
        'dropped', count(*) filter (where d.state = 'dropped'))
      from steering.meeting m join steering.decision d on d.territory_id = $1 and d.meeting_id = m.id
      where m.territory_id = $1 and m.body_id = b.id) as counts
  from steering.body b where b.territory_id = $1`

const withRhythm = async ({ tx, today }: Pick<Context, 'tx' | 'today'>, rows: Stored[]): Promise<Body[]> => {
  const rhythms = await rhythmsOn(tx, today)
  return rows.map((row) => ({
    ...row,
    expectedBy: row.closedOn !== null ? null : expectedBy(row, rhythms[row.kind].months),
  }))
}

/** Those still open first. */
export const loadBodies = async (context: Pick<Context, 'tx' | 'today'>): Promise<Body[]> =>
  withRhythm(
    context,
    await context.tx.query<Stored>(
      `${select} order by b.closed_on nulls first, array_position(array['steering', 'technical', 'thematic',
         'local-employment'], b.kind), b.label, b.id limit 200`,
      [context.tx.territoryId, context.today],
    ),
  )

export const loadBody = async (
  context: Pick<Context, 'tx' | 'today'>,
  id: string,
): Promise<Body | undefined> =>
  (
    await withRhythm(
      context,
      await context.tx.query<Stored>(`${select} and b.id = $3`, [context.tx.territoryId, context.today, id]),
    )
  )[0]

type Written = Pick<Body, 'id' | 'kind' | 'label' | 'purpose' | 'openedOn'>

/** Says whether it is new: the same body sent twice counts once. */
export const insertBody = async ({ tx, actor, now }: Context, body: Written): Promise<boolean> => {
  const rows = await tx.query(
    `insert into steering.body (territory_id, id, kind, label, purpose, opened_on, created_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
    [tx.territoryId, body.id, body.kind, body.label, body.purpose, body.openedOn, now, actor.memberId],
  )
  return rows.length > 0
}

/** False when somebody else changed it since that version. */
export const updateBody = async (
  tx: TerritoryTransaction,
  id: string,
  body: Omit<Written, 'id' | 'kind'> & Pick<Body, 'closedOn' | 'version'>,
): Promise<boolean> => {
  const rows = await tx.query(
    `update steering.body set label = $3, purpose = $4, opened_on = $5, closed_on = $6, version = version + 1
     where territory_id = $1 and id = $2 and version = $7 returning id`,
    [tx.territoryId, id, body.label, body.purpose, body.openedOn, body.closedOn, body.version],
  )
  return rows.length > 0
}

/** Makes the agreements that a body follows those given. False when one of them is not the territory's. */
export const followAgreements = async (
  tx: TerritoryTransaction,
  bodyId: string,
  agreementIds: readonly string[],
): Promise<boolean> => {
  const wanted = [...new Set(agreementIds)]
  await tx.query(
    'delete from steering.body_agreement where territory_id = $1 and body_id = $2 and agreement_id <> all ($3)',
    [tx.territoryId, bodyId, wanted],
  )
  await tx.query(
    `insert into steering.body_agreement (territory_id, body_id, agreement_id)
     select $1, $2, a.id from agreements.published_agreement a where a.territory_id = $1 and a.id = any ($3)
     on conflict do nothing`,
    [tx.territoryId, bodyId, wanted],
  )
  const kept = await tx.query(
    'select from steering.body_agreement where territory_id = $1 and body_id = $2',
    [tx.territoryId, bodyId],
  )
  return kept.length === wanted.length
}
