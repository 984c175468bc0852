import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { PieceCode, PieceState } from '../contract.ts'
import { piecesOf } from './piece-sql.ts'

/** Pieces that nothing else of « À faire » asks for. */
const withoutLine: readonly PieceCode[] = ['eligibility', 'step-presence']
const [refused, wanting]: [PieceState, readonly PieceState[]] = ['refused', ['missing', 'expired']]

interface Wanting {
  readonly id: string
  readonly personId: string
  readonly pathwayId: string
  readonly ownerId: string
  readonly schemeId: string
  /** The last day of the first of its pieces. */
  readonly basisOn: CalendarDate
}

/** Participations of the active base that lack a piece, each with the référent of its last stay. */
export const loadWanting = (tx: TerritoryTransaction, today: CalendarDate): Promise<Wanting[]> =>
  tx.query(
    `select p.id, p.person_id as "personId", t.pathway_id as "pathwayId", t.referent_id as "ownerId",
       o.scheme_id as "schemeId", min(k.limit_on) as "basisOn"
     from funding.participation p
     join funding.operation o on o.territory_id = $1 and o.id = p.operation_id
     join people.published_person n on n.territory_id = $1 and n.id = p.person_id
     join lateral (select s.pathway_id, w.referent_id from funding.stay s
       join pathways.published_pathway w on w.territory_id = $1 and w.id = s.pathway_id
       where s.territory_id = $1 and s.participation_id = p.id order by s.starts_on desc limit 1) t
       on t.referent_id is not null
     ${piecesOf}
     where p.territory_id = $1 and (z.state = $3 or (k.code = any($2) and z.state = any($4)))
     group by p.id, p.person_id, t.pathway_id, t.referent_id, o.scheme_id`,
    [tx.territoryId, withoutLine, refused, wanting, today],
  )
