import { followed } from '#features/people/server/public.ts'
import { refuse } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { TableRow } from '#platform/server/spreadsheet/table.ts'
import type { ExportedList, exportList } from '../../contract.ts'
import { pathwayColumns, peopleColumns } from './list-columns.ts'

/** Only the persons whom the actor may open: the filter is in the statement, nothing is hidden afterwards. */
const mayOpen = `($2 or ${followed('p.id', 3)})`
const asked = (context: Context) => [
  context.tx.territoryId,
  scopeOf(context.actor, 'exchanges.export') === 'territory' &&
    scopeOf(context.actor, 'people.read') === 'territory',
  context.actor.memberId,
  context.actor.organisationId,
  context.today,
  linesToRead,
]

const people = `select p.id, p.family_name as "familyName", p.given_name as "givenName", p.birth_date as "birthDate", p.sex,
    p.email, p.phone, c.name as "communeName", p.is_in_qpv as "isInQpv", p.france_travail_id as "franceTravailId",
    p.education_level as "educationLevel", p.jobless_since as "joblessSince", p.target_rome_code as "targetRomeCode",
    p.target_job as "targetJob", p.created_at::date as "createdOn"
  from people.published_person p left join territory.commune c on c.code = p.commune_code
  where p.territory_id = $1 and p.archived_at is null and ${mayOpen} order by p.name_key, p.id limit $6`

const pathways = `select p.id as "personId", p.family_name as "familyName", p.given_name as "givenName",
    p.birth_date as "birthDate", s.label as "schemeLabel", w.episode, w.state, m.name as "referentName",
    w.admitted_on as "admittedOn", w.contract_signed_on as "contractSignedOn", w.entered_on as "enteredOn",
    w.last_meeting_on as "lastMeetingOn", w.exited_on as "exitedOn", w.exit_reason_code as "exitReasonCode"
  from pathways.published_pathway w
  join people.published_person p on p.territory_id = $1 and p.id = w.person_id and p.archived_at is null
  join organisations.published_scheme s on s.territory_id = $1 and s.id = w.scheme_id
  left join organisations.published_member m on m.territory_id = $1 and m.id = w.referent_id
  where w.territory_id = $1 and ${mayOpen} order by p.name_key, w.admitted_on, w.id limit $6`

const lists: Readonly<
  Record<
    ExportedList,
    { statement: string; columns: typeof peopleColumns; name: string; person: 'id' | 'personId' }
  >
> = {
  people: { statement: people, columns: peopleColumns, name: 'personnes', person: 'id' },
  pathways: { statement: pathways, columns: pathwayColumns, name: 'parcours', person: 'personId' },
}

/** An empty list of names is refused; one that leaves is found again in the trail. */
export const sendList: TerritoryHandler<typeof exportList> = async (context, { body }) => {
  const { statement, columns, name, person } = lists[body.list]
  const rows = await context.tx.query<TableRow>(statement, asked(context))
  if (rows.length === 0) return refuse('export-empty')
  return giveList(context, {
    listCode: `exchanges.${body.list}`,
    name,
    format: body.format,
    reason: body.reason,
    columns,
    concerned: rows.map((row) => String(row[person])),
    rows,
  })
}
