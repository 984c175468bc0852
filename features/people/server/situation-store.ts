import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { PersonFile } from '../contract.ts'

export interface NewSituation {
  readonly id: string
  readonly personId: string
  readonly observedOn: CalendarDate
  readonly situationCode: string
  readonly source: string
}

export const addSituation = async (context: Context, situation: NewSituation): Promise<void> => {
  const { tx, actor, now } = context
  await tx.query(
    `insert into people.situation (territory_id, id, person_id, observed_on, situation_code, source, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[tx.territoryId, situation.id, situation.personId, situation.observedOn, situation.situationCode],
      ...[situation.source, actor.memberId, now],
    ],
  )
}

/** The file's current situation is the one observed last, whenever it was written. */
export const alignCurrentSituation = async ({ tx, now }: Context, personId: string): Promise<void> => {
  await tx.query(
    `update people.person p set situation_code = latest.situation_code, version = version + 1, updated_at = $3
     from (select situation_code from people.situation where territory_id = $1 and person_id = $2
           order by observed_on desc, id desc limit 1) latest
     where p.territory_id = $1 and p.id = $2 and p.situation_code is distinct from latest.situation_code`,
    [tx.territoryId, personId, now],
  )
}

type SituationRow = Omit<PersonFile['situations'][number], 'recordedAt'> & { recordedAt: Date }

export const loadSituations = ({ tx }: Pick<Context, 'tx'>, personId: string): Promise<SituationRow[]> =>
  tx.query(
    `select s.id, s.observed_on as "observedOn", s.situation_code as "situationCode", s.source,
       s.recorded_at as "recordedAt", m.name as "recordedBy"
     from people.situation s
     left join organisations.published_member m on m.territory_id = s.territory_id and m.id = s.recorded_by
     where s.territory_id = $1 and s.person_id = $2 order by s.observed_on desc, s.id desc limit 100`,
    [tx.territoryId, personId],
  )
