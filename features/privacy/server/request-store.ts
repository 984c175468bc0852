import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { PrivacyRequest, RequestOutcome } from '../contract.ts'

export type StoredRequest = Omit<PrivacyRequest, 'dueOn' | 'isLate'>

/** Requests, those without an answer first, the oldest first; `only` one of them. */
export const loadRequests = (
  { tx }: Pick<Context, 'tx'>,
  { only = null, most }: { readonly only?: string | null; readonly most: number },
): Promise<StoredRequest[]> =>
  tx.query(
    `select r.id, r.kind, r.requester, r.contact, r.channel, r.received_on as "receivedOn", r.details,
       c.name as "createdByName", s.steps
     from privacy.request r
     left join organisations.published_member c on c.territory_id = $1 and c.id = r.created_by
     cross join lateral (
       select coalesce(json_agg(json_build_object('kind', p.kind, 'outcome', p.outcome, 'onDate', p.on_date,
            'words', p.words, 'byName', m.name) order by p.at, p.id), '[]') as steps,
         coalesce(bool_or(p.kind = 'answered'), false) as answered
       from privacy.request_step p
       join organisations.published_member m on m.territory_id = $1 and m.id = p.by_member
       where p.territory_id = $1 and p.request_id = r.id) s
     where r.territory_id = $1 and ($2::uuid is null or r.id = $2)
     order by s.answered, case when s.answered then null else r.received_on end, r.received_on desc, r.id limit $3`,
    [tx.territoryId, only, most],
  )

/** What became of some of them, the latest first; never the words of who answers, which are the register's. */
export const loadOutcomes = (
  { tx }: Pick<Context, 'tx'>,
  ids: readonly string[],
): Promise<
  readonly (Pick<StoredRequest, 'id' | 'kind' | 'receivedOn' | 'details'> & {
    readonly isExtended: boolean
    readonly answeredOn: CalendarDate | null
    readonly outcome: RequestOutcome | null
  })[]
> =>
  tx.query(
    `select r.id, r.kind, r.received_on as "receivedOn", r.details, a.on_date as "answeredOn", a.outcome,
       exists (select from privacy.request_step e
         where e.territory_id = $1 and e.request_id = r.id and e.kind = 'extended') as "isExtended"
     from privacy.request r
     left join privacy.request_step a on a.territory_id = $1 and a.request_id = r.id and a.kind = 'answered'
     where r.territory_id = $1 and r.id = any($2) order by r.received_on desc, r.id desc`,
    [tx.territoryId, ids],
  )

/** The same one, when it was written that day and nobody answered it yet. */
export const askedAlready = async (
  { tx }: Pick<Context, 'tx'>,
  request: Pick<StoredRequest, 'kind' | 'requester' | 'contact' | 'channel' | 'receivedOn' | 'details'>,
): Promise<string | undefined> => {
  const [row] = await tx.query<{ id: string }>(
    `select r.id from privacy.request r
     where r.territory_id = $1 and r.kind = $2 and r.requester = $3 and r.contact is not distinct from $4
       and r.channel = $5 and r.received_on = $6 and r.details is not distinct from $7
       and not exists (select from privacy.request_step p
         where p.territory_id = $1 and p.request_id = r.id and p.kind = 'answered')
     limit 1`,
    [
      ...[tx.territoryId, request.kind, request.requester, request.contact],
      ...[request.channel, request.receivedOn, request.details],
    ],
  )
  return row?.id
}

/** Without an actor, she wrote it herself on her page. */
export const insertRequest = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'now'> & Partial<Pick<Context, 'actor'>>,
  request: Pick<
    StoredRequest,
    'id' | 'kind' | 'requester' | 'contact' | 'channel' | 'receivedOn' | 'details'
  >,
): Promise<void> => {
  await tx.query(
    `insert into privacy.request (territory_id, id, kind, requester, contact, channel, received_on, details, created_by,
       created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[tx.territoryId, request.id, request.kind, request.requester, request.contact, request.channel],
      ...[request.receivedOn, request.details, actor?.memberId ?? null, now],
    ],
  )
}

/** False when such a step was recorded meanwhile. */
export const insertRequestStep = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  step: {
    readonly id: string
    readonly requestId: string
    readonly kind: string
    readonly outcome: string | null
    readonly onDate: CalendarDate
    readonly words: string
  },
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into privacy.request_step (territory_id, id, request_id, kind, outcome, on_date, words, by_member, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (territory_id, request_id, kind) do nothing returning id`,
    [
      ...[tx.territoryId, step.id, step.requestId, step.kind, step.outcome, step.onDate, step.words],
      ...[actor.memberId, now],
    ],
  )
  return rows.length > 0
}
