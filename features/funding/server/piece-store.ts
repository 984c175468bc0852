import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { MarkKind, Piece, PieceCode, PieceRow, PieceView } from '../contract.ts'
import { pieceRulesOn } from '../rules/pieces.ts'
import { type Reading, reached, readerOf } from './funding-access.ts'
import { piecesOf } from './piece-sql.ts'

const isIncomplete = `z.state in ('missing', 'expired', 'refused')`

/** `$1` territory, `$2` to `$5` the reader, `$6` operation, `$7` codes that hold the payment back. */
const ofOperation = `select p.id, p.person_id, p.entered_on, p.exited_on, k.code, k.place, z.state,
    ${isIncomplete} as is_incomplete, ${isIncomplete} and k.code = any($7) as is_blocking
  from funding.participation p
  join people.published_person n on n.territory_id = $1 and n.id = p.person_id ${piecesOf}
  where p.territory_id = $1 and p.operation_id = $6 and ${reached('p.person_id', 2)}`

const valuesOf = (context: Reading, operationId: string) => [
  ...[context.tx.territoryId, ...readerOf(context, 'funding.read'), operationId],
  pieceRulesOn(context.today)
    .pieces.filter(({ holdsPayment }) => holdsPayment)
    .map(({ code }) => code),
]

interface Totals {
  readonly due: number
  readonly complete: number
  readonly checked: number
  readonly setAside: number
  readonly participants: number
  readonly blocked: number
}

interface Reason {
  readonly code: PieceCode
  readonly missing: number
  readonly expired: number
  readonly refused: number
}

/** The pieces of a whole operation, counted; and how many participants each of them holds back. */
export const countPieces = async (
  context: Reading,
  operationId: string,
): Promise<{ readonly totals: Totals; readonly reasons: Reason[] }> => {
  const [row] = await context.tx.query<{ totals: Totals; reasons: Reason[] | null }>(
    `with piece as (${ofOperation})
     select (select json_build_object(
         'due', count(*) filter (where state not in ('not-due', 'set-aside')),
         'complete', count(*) filter (where state in ('received', 'checked')),
         'checked', count(*) filter (where state = 'checked'),
         'setAside', count(*) filter (where state = 'set-aside'),
         'participants', count(distinct id),
         'blocked', count(distinct id) filter (where is_blocking)) from piece) as totals,
       (select json_agg(json_build_object('code', r.code, 'missing', r.missing, 'expired', r.expired,
           'refused', r.refused) order by r.place)
         from (select code, place, count(*) filter (where state = 'missing') as missing,
             count(*) filter (where state = 'expired') as expired,
             count(*) filter (where state = 'refused') as refused
           from piece where is_incomplete group by code, place) r) as reasons`,
    valuesOf(context, operationId),
  )
  const none = { due: 0, complete: 0, checked: 0, setAside: 0, participants: 0, blocked: 0 }
  return { totals: row?.totals ?? none, reasons: row?.reasons ?? [] }
}

type Listed = Omit<PieceRow, 'due' | 'complete'>

const views = (view: PieceView): string =>
  view === 'all'
    ? 'true'
    : view === 'blocked'
      ? 'bool_or(is_blocking)'
      : `bool_or(is_incomplete and code = '${view}')`

/** Participants by name with the state of each piece, as one page. */
export const loadPieces = (
  context: Reading,
  operationId: string,
  { view, limit, offset }: { readonly view: PieceView; readonly limit: number; readonly offset: number },
): Promise<(Listed & { readonly total: number })[]> =>
  context.tx.query(
    `with piece as (${ofOperation}),
       kept as (select id, person_id, entered_on, exited_on,
           json_agg(json_build_object('code', code, 'state', state) order by place) as pieces
         from piece group by id, person_id, entered_on, exited_on having ${views(view)})
     select k.id, k.person_id as "personId", n.family_name || ' ' || n.given_name as "personName",
       k.entered_on as "enteredOn", k.exited_on as "exitedOn", k.pieces, count(*) over ()::int as total
     from kept k join people.published_person n on n.territory_id = $1 and n.id = k.person_id
     order by n.family_name, n.given_name, k.id limit $8 offset $9`,
    [...valuesOf(context, operationId), limit, offset],
  )

/** The pieces of one participation that the reader sees, in the order of the list. */
export const piecesOfParticipation = (context: Reading, id: string): Promise<Piece[]> =>
  context.tx.query(
    `select k.code, z.state, case when z.state <> 'not-due' then k.limit_on end as "limitOn", k.given_on as "givenOn",
       case when z.state = m.kind then m.reason end as reason,
       case when z.state = m.kind then (m.marked_at at time zone t.time_zone)::date end as "markedOn",
       case when z.state = m.kind then r.name end as "markedByName"
     from funding.participation p
     join territory.territory t on t.territory_id = $1 ${piecesOf}
     left join organisations.published_member r on r.territory_id = $1 and r.id = m.marked_by
     where p.territory_id = $1 and p.id = $6 and ${reached('p.person_id', 2)} order by k.place`,
    [context.tx.territoryId, ...readerOf(context, 'funding.read'), id],
  )

type Writing = Pick<Context, 'tx' | 'actor' | 'now'>

export interface Mark {
  readonly id: string
  readonly participationId: string
  readonly code: PieceCode
  readonly kind: MarkKind
  readonly givenOn: CalendarDate | null
  readonly reason: string | null
}

/** Takes back the mark in force of a piece; false when there was none. */
export const removeMark = async (
  { tx, actor, now }: Writing,
  { participationId, code }: Pick<Mark, 'participationId' | 'code'>,
): Promise<boolean> => {
  const removed = await tx.query(
    `update funding.piece_mark set removed_by = $4, removed_at = $5
     where territory_id = $1 and participation_id = $2 and piece_code = $3 and removed_at is null returning id`,
    [tx.territoryId, participationId, code, actor.memberId, now],
  )
  return removed.length > 0
}

/** False when that id exists: the same press arrived twice. */
export const insertMark = async ({ tx, actor, now }: Writing, mark: Mark): Promise<boolean> => {
  const known = await tx.query('select from funding.piece_mark where territory_id = $1 and id = $2', [
    tx.territoryId,
    mark.id,
  ])
  if (known.length > 0) return false
  await removeMark({ tx, actor, now }, mark)
  await tx.query(
    `insert into funding.piece_mark (territory_id, id, participation_id, piece_code, kind, given_on, reason, marked_by, marked_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[tx.territoryId, mark.id, mark.participationId, mark.code, mark.kind, mark.givenOn, mark.reason],
      ...[actor.memberId, now],
    ],
  )
  return true
}
