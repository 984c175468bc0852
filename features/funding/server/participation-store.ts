import { addMonths, type CalendarDate } from '#kernel/dates.ts'
import type {
  MomentRow,
  Participation,
  ParticipationRow,
  ParticipationView,
  QuestionnaireState,
} from '../contract.ts'
import { momentRulesOn } from '../rules/moments.ts'
import { type Reading, reached, readerOf } from './funding-access.ts'

/** SQL of where a questionnaire stands, once its moment has come. */
const stateOf = (alias: string, hasCome: string): string =>
  `case when ${alias}.id is not null then case when ${alias}.missing_items = '{}' then 'complete' else 'incomplete' end
     when ${hasCome} then 'missing' else 'not-due' end`

const hasLeft = 'p.exited_on <= $5::date'
// An exit before that day reached the fifth month.
const isLater = 'p.exited_on <= $6::date'
const states = {
  entry: stateOf('e', 'true'),
  exit: stateOf('x', hasLeft),
  later: stateOf('m', isLater),
}

const questionnaire = (alias: string, moment: string): string =>
  `left join funding.questionnaire ${alias} on ${alias}.territory_id = $1 and ${alias}.participation_id = p.id
     and ${alias}.moment = '${moment}' and ${alias}.set_aside_at is null`

/** Participations with their three questionnaires; `$1` territory, `$2` to `$5` the reader, `$6` the day of the fifth month. */
const from = `from funding.participation p
  ${questionnaire('e', 'entry')} ${questionnaire('x', 'exit')} ${questionnaire('m', 'month-6')}`

const named = `join people.published_person n on n.territory_id = $1 and n.id = p.person_id
  left join territory.commune c on c.code = n.commune_code
  left join lateral (select w.referent_id, count(*) over ()::int as stays from funding.stay s
    join pathways.published_pathway w on w.territory_id = $1 and w.id = s.pathway_id
    where s.territory_id = $1 and s.participation_id = p.id order by s.starts_on desc limit 1) t on true
  left join organisations.published_member r on r.territory_id = $1 and r.id = t.referent_id`

const columns = `p.id, p.person_id as "personId", n.family_name || ' ' || n.given_name as "personName",
  n.birth_date as "birthDate", c.name as "communeName", r.name as "referentName", p.entered_on as "enteredOn",
  p.exited_on as "exitedOn", coalesce(t.stays, 0) as stays, ${states.entry} as "entryState", ${states.exit} as "exitState",
  ${states.later} as "month6State"`

const due = (state: string): string => `${state} in ('missing', 'incomplete')`
const views: Readonly<Record<ParticipationView, string>> = {
  all: 'true',
  present: '(p.exited_on is null or p.exited_on >= $5::date)',
  exited: 'p.exited_on < $5::date',
  'entry-due': due(states.entry),
  'exit-due': due(states.exit),
  'month-6-due': due(states.later),
}

const valuesOf = (context: Reading) => {
  const { laterMonths, laterWindow } = momentRulesOn(context.today)
  return [
    ...[context.tx.territoryId, ...readerOf(context, 'funding.read')],
    addMonths(context.today, laterWindow - laterMonths),
  ]
}

/** Participants of an operation that the reader sees, by name. */
export const loadParticipations = (
  context: Reading,
  operationId: string,
  {
    view,
    limit,
    offset,
  }: { readonly view: ParticipationView; readonly limit: number; readonly offset: number },
): Promise<ParticipationRow[]> =>
  context.tx.query(
    `select ${columns} ${from} ${named}
     where p.territory_id = $1 and p.operation_id = $7 and ${reached('p.person_id', 2)} and ${views[view]}
     order by n.family_name, n.given_name, p.id limit $8 offset $9`,
    [...valuesOf(context), operationId, limit, offset],
  )

/** How many participants each view holds: those it lists, hence nobody of the archive. */
export const countViews = async (
  context: Reading,
  operationId: string,
): Promise<Readonly<Record<ParticipationView, number>>> => {
  const counts = Object.entries(views)
    .map(([view, condition]) => `count(*) filter (where ${condition})::int as "${view}"`)
    .join(', ')
  const [row] = await context.tx.query<Record<ParticipationView, number>>(
    `select ${counts} ${from} join people.published_person n on n.territory_id = $1 and n.id = p.person_id
     where p.territory_id = $1 and p.operation_id = $7 and ${reached('p.person_id', 2)}`,
    [...valuesOf(context), operationId],
  )
  return row as Record<ParticipationView, number>
}

interface StoredMoment {
  readonly collectedOn: CalendarDate | null
  readonly missing: number | null
  readonly asked: number | null
}

export interface StoredParticipation extends ParticipationRow {
  readonly operationId: string
  readonly operationCode: string
  readonly operationLabel: string
  readonly operationEndsOn: CalendarDate
  readonly schemeId: string
  readonly moments: Readonly<Record<'entry' | 'exit' | 'month6', StoredMoment>>
  readonly history: Participation['history']
  readonly isResumable: boolean
}

const moment = (alias: string): string =>
  `json_build_object('collectedOn', ${alias}.collected_on, 'missing', cardinality(${alias}.missing_items), 'asked', ${alias}.asked_items)`

/** The latest stay of `p`, and its episode. */
const lastStay = `(select s.id, s.ends_on, w.exited_on from funding.stay s
    join pathways.published_pathway w on w.territory_id = $1 and w.id = s.pathway_id
    where s.territory_id = $1 and s.participation_id = p.id order by s.starts_on desc, s.id desc limit 1) l`
const isOutlived = 'l.ends_on is not null and (l.exited_on is null or l.exited_on > l.ends_on)'

const whole = `${columns}, p.operation_id as "operationId", o.code as "operationCode", o.label as "operationLabel",
  o.ends_on as "operationEndsOn", o.scheme_id as "schemeId",
  json_build_object('entry', ${moment('e')}, 'exit', ${moment('x')}, 'month6', ${moment('m')}) as moments,
  (select json_agg(json_build_object('startsOn', s.starts_on, 'endsOn', s.ends_on, 'pathwayId', s.pathway_id) order by s.starts_on)
     from funding.stay s where s.territory_id = $1 and s.participation_id = p.id) as history,
  exists (select from ${lastStay} where ${isOutlived}) as "isResumable"`
const ofOperation = 'join funding.operation o on o.territory_id = $1 and o.id = p.operation_id'

/** One participation, when the reader sees it. */
export const findParticipation = async (
  context: Reading,
  id: string,
): Promise<StoredParticipation | undefined> => {
  const [row] = await context.tx.query<StoredParticipation>(
    `select ${whole} ${from} ${named} ${ofOperation}
     where p.territory_id = $1 and p.id = $7 and ${reached('p.person_id', 2)}`,
    [...valuesOf(context), id],
  )
  return row
}

/** The participations of a person whom the reader sees, the latest first. */
export const loadOfPerson = (context: Reading, personId: string): Promise<StoredParticipation[]> =>
  context.tx.query(
    `select ${whole} ${from} ${named} ${ofOperation}
     where p.territory_id = $1 and p.person_id = $7 and ${reached('p.person_id', 2)}
     order by p.entered_on desc, o.code limit 50`,
    [...valuesOf(context), personId],
  )

/** A moment as the page says it. */
export const momentRowOf = (
  state: QuestionnaireState,
  stored: StoredMoment,
  span: { readonly fromOn: CalendarDate; readonly dueOn: CalendarDate } | undefined,
): MomentRow => ({
  state,
  fromOn: span?.fromOn ?? null,
  dueOn: span?.dueOn ?? null,
  collectedOn: stored.collectedOn,
  missing: stored.missing ?? 0,
  asked: stored.asked ?? 0,
})

/** Makes the latest stay last as long as its episode again; false when it already does. */
export const resumeStay = async ({ tx }: Pick<Reading, 'tx'>, participationId: string): Promise<boolean> => {
  const rows = await tx.query(
    `update funding.stay s set ends_on = l.exited_on
     from funding.participation p cross join lateral ${lastStay}
     where s.territory_id = $1 and p.territory_id = $1 and p.id = $2 and s.id = l.id and ${isOutlived} returning s.id`,
    [tx.territoryId, participationId],
  )
  return rows.length > 0
}

/** Whether two files take part in the same operation. */
export const shareOperation = async (
  { tx }: Pick<Reading, 'tx'>,
  personId: string,
  otherId: string,
): Promise<boolean> => {
  const rows = await tx.query(
    `select from funding.participation p
     join funding.participation o on o.territory_id = $1 and o.person_id = $3 and o.operation_id = p.operation_id
     where p.territory_id = $1 and p.person_id = $2`,
    [tx.territoryId, personId, otherId],
  )
  return rows.length > 0
}
