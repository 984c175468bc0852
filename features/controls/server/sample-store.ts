import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { ControlSample, Population, SampledFile } from '../contract.ts'
import { sampleStateOn } from '../rules/sample-state.ts'

type Reading = Pick<Context, 'tx' | 'today'>

interface DrawnFrom {
  readonly population: Population
  readonly fromOn: CalendarDate
  readonly toOn: CalendarDate
  readonly schemeId?: string | undefined
  readonly operationId?: string | undefined
}

/** `$2` scheme or null, `$3` first day, `$4` last day. */
const episodes: Readonly<Record<Population, string>> = {
  ongoing: 'w.entered_on <= $4 and (w.exited_on is null or w.exited_on >= $3)',
  entries: 'w.entered_on between $3 and $4',
  exits: 'w.exited_on between $3 and $4',
}

interface Drawable {
  readonly persons: readonly string[]
  /** Those whose file is closed: the archive opens for its own role, a control does not. */
  readonly archived: number
}

/** The persons of a population, each once however many episodes she had in it; of an operation, its participants. */
export const populationOf = async (
  { tx }: Reading,
  { population, fromOn, toOn, schemeId, operationId }: DrawnFrom,
): Promise<Drawable> => {
  const among = operationId
    ? 'funding.published_participant w where w.operation_id = $2'
    : 'pathways.published_pathway w where ($2::uuid is null or w.scheme_id = $2)'
  const rows = await tx.query<{ id: string; isOpen: boolean }>(
    `select w.person_id as id, n.id is not null as "isOpen"
     from (select distinct w.person_id from ${among} and w.territory_id = $1 and ${episodes[population]}) w
     left join people.published_person n on n.territory_id = $1 and n.id = w.person_id`,
    [tx.territoryId, operationId ?? schemeId ?? null, fromOn, toOn],
  )
  const persons = rows.flatMap(({ id, isOpen }) => (isOpen ? id : []))
  return { persons, archived: rows.length - persons.length }
}

interface NewSample extends DrawnFrom {
  readonly id: string
  readonly purpose: string
  readonly memberId: string
  readonly populationSize: number
  readonly askedSize: number
  readonly askedPercentHundredths: number | null
  readonly methodCode: string
  readonly seed: string
  readonly opensUntil: CalendarDate
}

/** False when that id exists: the same press arrived twice. */
export const insertSample = async (
  { tx, actor, now, today }: Pick<Context, 'tx' | 'actor' | 'now' | 'today'>,
  sample: NewSample,
): Promise<boolean> => {
  const written = await tx.query(
    `insert into controls.sample (territory_id, id, purpose, member_id, scheme_id, population, from_on, to_on,
       population_size, asked_size, method_code, seed, opens_until, drawn_by, drawn_at, drawn_on,
       asked_percent_hundredths, operation_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) on conflict do nothing returning id`,
    [
      ...[tx.territoryId, sample.id, sample.purpose, sample.memberId, sample.schemeId ?? null],
      ...[sample.population, sample.fromOn, sample.toOn, sample.populationSize, sample.askedSize],
      ...[sample.methodCode, sample.seed, sample.opensUntil, actor.memberId, now, today],
      ...[sample.askedPercentHundredths, sample.operationId ?? null],
    ],
  )
  return written.length > 0
}

export const insertFiles = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  sampleId: string,
  personIds: readonly string[],
  addedReason: string | null = null,
): Promise<void> => {
  await tx.query(
    `insert into controls.sampled_person (territory_id, sample_id, person_id, added_reason, added_by, added_at)
     select $1, $2, unnest($3::uuid[]), $4, $5, $6`,
    [tx.territoryId, sampleId, personIds, addedReason, actor.memberId, now],
  )
}

/** The list itself, kept whole: who corrects a date afterwards changes nothing of it. */
export const insertPopulation = async (
  { tx }: Pick<Context, 'tx'>,
  sampleId: string,
  personIds: readonly string[],
): Promise<void> => {
  await tx.query(
    `insert into controls.population_person (territory_id, sample_id, person_id) select $1, $2, unnest($3::uuid[])`,
    [tx.territoryId, sampleId, personIds],
  )
}

/** The list that a sample was drawn from and the files that were drawn; an empty list was not kept. */
export const loadDraw = async (
  { tx }: Pick<Context, 'tx'>,
  sampleId: string,
): Promise<{ readonly population: readonly string[]; readonly drawn: readonly string[] }> => {
  const [row] = await tx.query<{ population: string[]; drawn: string[] }>(
    `select array(select person_id from controls.population_person where territory_id = $1 and sample_id = $2) as population,
       array(select person_id from controls.sampled_person
         where territory_id = $1 and sample_id = $2 and added_reason is null) as drawn`,
    [tx.territoryId, sampleId],
  )
  return row ?? { population: [], drawn: [] }
}

type Row = Omit<ControlSample, 'state'>

/** Samples of the territory, or those of one member, the latest first; `only` one of them. */
export const loadSamples = async (
  { tx, today }: Reading,
  { memberId, only }: { readonly memberId: string | null; readonly only?: string },
): Promise<ControlSample[]> => {
  const rows = await tx.query<Row>(
    `select s.id, s.purpose, s.member_id as "memberId", m.name as "memberName", o.name as "organisationName", s.population,
       s.from_on as "fromOn", s.to_on as "toOn", h.label as "schemeLabel", s.operation_id as "operationId", op.label as "operationLabel", s.population_size as "populationSize",
       s.asked_size as "askedSize", s.asked_percent_hundredths as "askedPercentHundredths", f.files, f.added, f.opened, s.method_code as "methodCode", s.seed,
       s.drawn_on as "drawnOn", d.name as "drawnByName", s.opens_until as "opensUntil",
       (c.closed_at at time zone t.time_zone)::date as "closedOn", k.name as "closedByName", c.reason as "closeReason"
     from controls.sample s
     join territory.territory t on t.territory_id = $1
     join organisations.published_member m on m.territory_id = $1 and m.id = s.member_id
     join organisations.published_organisation o on o.territory_id = $1 and o.id = m.organisation_id
     join organisations.published_member d on d.territory_id = $1 and d.id = s.drawn_by
     left join organisations.published_scheme h on h.territory_id = $1 and h.id = s.scheme_id
     left join funding.published_operation op on op.territory_id = $1 and op.id = s.operation_id
     left join controls.closure c on c.territory_id = $1 and c.sample_id = s.id
     left join organisations.published_member k on k.territory_id = $1 and k.id = c.closed_by
     cross join lateral (
       select count(*)::int as files, count(p.added_reason)::int as added,
         count(*) filter (where ${openings} is not null)::int as opened
       from controls.sampled_person p where p.territory_id = $1 and p.sample_id = s.id) f
     where s.territory_id = $1 and ($2::uuid is null or s.member_id = $2) and ($3::uuid is null or s.id = $3)
     order by s.drawn_at desc, s.id limit 200`,
    [tx.territoryId, memberId, only ?? null],
  )
  return rows.map((row) => ({
    ...row,
    state: sampleStateOn(today, { opensUntil: row.opensUntil, isClosed: row.closedOn !== null }),
  }))
}

/** When the controller of the sample `s` last opened the file of `p`, since it was drawn. */
const openings = `(select max(l.at) from audit.line l where l.territory_id = $1 and l.subject_id = p.person_id
  and l.member_id = s.member_id and l.action = 'people.file-opened' and l.at >= s.drawn_at)`

/** The files of a sample by name, those added by hand last. */
export const loadFiles = async ({ tx }: Reading, sampleId: string): Promise<SampledFile[]> => {
  const rows = await tx.query<Omit<SampledFile, 'openedAt'> & { readonly openedAt: Date | null }>(
    `select p.person_id as "personId", n.family_name || ' ' || n.given_name as name, n.birth_date as "birthDate",
       c.name as "communeName", w.admitted_on as "admittedOn", w.exited_on as "exitedOn", r.name as "referentName",
       p.added_reason as "addedReason", ${openings} as "openedAt"
     from controls.sampled_person p
     join controls.sample s on s.territory_id = $1 and s.id = p.sample_id
     join people.published_person n on n.territory_id = $1 and n.id = p.person_id
     left join territory.commune c on c.code = n.commune_code
     left join lateral (select e.admitted_on, e.exited_on, e.referent_id from pathways.published_pathway e
       where e.territory_id = $1 and e.person_id = p.person_id order by e.admitted_on desc limit 1) w on true
     left join organisations.published_member r on r.territory_id = $1 and r.id = w.referent_id
     where p.territory_id = $1 and p.sample_id = $2
     order by p.added_reason is not null, n.family_name, n.given_name, p.person_id`,
    [tx.territoryId, sampleId],
  )
  return rows.map((row) => ({ ...row, openedAt: row.openedAt?.toISOString() ?? null }))
}

export const insertClosure = async (
  { tx, actor, now }: Pick<Context, 'tx' | 'actor' | 'now'>,
  sampleId: string,
  reason: string,
): Promise<void> => {
  await tx.query(
    `insert into controls.closure (territory_id, sample_id, reason, closed_by, closed_at) values ($1, $2, $3, $4, $5)`,
    [tx.territoryId, sampleId, reason, actor.memberId, now],
  )
}
