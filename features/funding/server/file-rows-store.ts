import { followed } from '#features/people/server/public.ts'
import type { Scope } from '#platform/contract/route.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { FileParticipant } from '../rules/file-cells.ts'
import { type Reading, reached, readerOf } from './funding-access.ts'

/** The participants of an operation in the order of the file: its lines. */
export const fileLines = (
  context: Reading,
  operationId: string,
  limit: number,
): Promise<{ id: string; personId: string }[]> =>
  context.tx.query(
    `select p.id, p.person_id as "personId" from funding.participation p
     join people.published_person n on n.territory_id = $1 and n.id = p.person_id
     where p.territory_id = $1 and p.operation_id = $6 and ${reached('p.person_id', 2)}
     order by n.name_key, p.id limit $7`,
    [context.tx.territoryId, ...readerOf(context, 'funding.read'), operationId, limit],
  )

/** How far the reader of the file may read sensitive facts, and who she is. */
export interface SensitiveReader {
  readonly scope: Scope | undefined
  readonly memberId: string
  readonly organisationId: string
  readonly today: string
  readonly timeZone: string
}

const answersOf = (alias: string): string =>
  `coalesce((select jsonb_object_agg(a.item_code, case a.state when 'value' then a.value else '~' || a.state end)
     from funding.answer a where a.territory_id = $1 and a.questionnaire_id = ${alias}.id), '{}')`
const momentOf = (alias: string): string =>
  `case when ${alias}.id is not null then json_build_object('collectedOn', ${alias}.collected_on,
     'firstCapturedOn', (${alias}.first_captured_at at time zone $3)::date,
     'missing', cardinality(${alias}.missing_items), 'asked', ${alias}.asked_items) end`
const form = (alias: string, moment: string): string =>
  `left join funding.questionnaire ${alias} on ${alias}.territory_id = $1 and ${alias}.participation_id = p.id
     and ${alias}.moment = '${moment}' and ${alias}.set_aside_at is null`

const housing = `(select case s.state when 'value' then s.value when 'empty' then null else '~' || s.state end
  from funding.sensitive_answer s where s.territory_id = $1 and s.questionnaire_id = e.id and s.item_code = 'housing'
  order by s.captured_at desc, s.id desc limit 1)`

/** Whole participants by their ids, in that order. A sensitive answer is not selected for who may not read it (R11). */
export const loadForFile = async (
  tx: TerritoryTransaction,
  ids: readonly string[],
  reader: SensitiveReader,
): Promise<FileParticipant[]> => {
  if (reader.scope !== undefined) await tx.revealSensitive()
  const sensitive =
    reader.scope === undefined
      ? 'null'
      : reader.scope === 'territory'
        ? housing
        : `case when ${followed('p.person_id', 4)} then ${housing} end`
  return tx.query(
    `select p.id, p.person_id as "personId", n.family_name as "familyName", n.given_name as "givenName",
       n.birth_date as "birthDate", n.sex, c.name as "communeName", o.label as "operationLabel",
       p.entered_on as "enteredOn", p.exited_on as "exitedOn",
       array(select k.code from people.published_criterion k where k.territory_id = $1 and k.person_id = p.person_id
         and k.declared_on <= p.entered_on order by k.code) as criteria,
       t.legal_referent_kind as "legalKind", f.entered_on as "pathwayEnteredOn", t.ends_on as "contractEndsOn",
       ${momentOf('e')} as entry, ${momentOf('x')} as exit, ${momentOf('m')} as later,
       ${answersOf('e')} as "entryAnswers", ${answersOf('x')} as "exitAnswers", ${answersOf('m')} as "laterAnswers",
       ${sensitive} as housing, coalesce(e.answered_sensitive, '{}') as "answeredSensitive"
     from unnest($2::uuid[]) with ordinality as l (id, line)
     join funding.participation p on p.territory_id = $1 and p.id = l.id
     join funding.operation o on o.territory_id = $1 and o.id = p.operation_id
     join people.published_person n on n.territory_id = $1 and n.id = p.person_id
     left join territory.commune c on c.code = n.commune_code
     left join lateral (select w.entered_on from funding.stay s
       join pathways.published_pathway w on w.territory_id = $1 and w.id = s.pathway_id
       where s.territory_id = $1 and s.participation_id = p.id order by s.starts_on limit 1) f on true
     left join lateral (select g.legal_referent_kind, g.ends_on from funding.stay s
       join pathways.published_engagement g on g.territory_id = $1 and g.pathway_id = s.pathway_id
       where s.territory_id = $1 and s.participation_id = p.id order by s.starts_on desc limit 1) t on true
     ${form('e', 'entry')} ${form('x', 'exit')} ${form('m', 'month-6')}
     order by l.line`,
    [
      ...[tx.territoryId, ids, reader.timeZone],
      ...(reader.scope === 'own' || reader.scope === 'organisation'
        ? [reader.memberId, reader.organisationId, reader.today]
        : []),
    ],
  )
}
