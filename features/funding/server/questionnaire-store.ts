import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { GivenAnswer, Moment, StoredAnswer } from '../contract.ts'

export interface StoredQuestionnaire {
  readonly id: string
  readonly formVersion: string
  readonly collectedOn: CalendarDate
  readonly firstCapturedAt: Date
  readonly capturedAt: Date
  readonly capturedByName: string
  readonly missing: readonly string[]
  readonly answeredSensitive: readonly string[]
  readonly filledByPersonOn: CalendarDate | null
  readonly version: number
}

type Reading = Pick<Context, 'tx'>
type Writing = Pick<Context, 'tx' | 'actor' | 'now'>

/** The questionnaire of a moment that counts; those that a return set aside do not. */
export const findQuestionnaire = async (
  { tx }: Reading,
  participationId: string,
  moment: Moment,
): Promise<StoredQuestionnaire | undefined> => {
  const [row] = await tx.query<StoredQuestionnaire>(
    `select q.id, q.form_version as "formVersion", q.collected_on as "collectedOn",
       q.first_captured_at as "firstCapturedAt", q.captured_at as "capturedAt", m.name as "capturedByName",
       q.missing_items as missing, q.answered_sensitive as "answeredSensitive",
       q.filled_by_person_on as "filledByPersonOn", q.version
     from funding.questionnaire q
     join organisations.published_member m on m.territory_id = $1 and m.id = q.captured_by
     where q.territory_id = $1 and q.participation_id = $2 and q.moment = $3 and q.set_aside_at is null`,
    [tx.territoryId, participationId, moment],
  )
  return row
}

interface Captured {
  readonly participationId: string
  readonly personId: string
  readonly moment: Moment
  readonly formVersion: string
  readonly collectedOn: CalendarDate
}

/** Nothing when another questionnaire of that moment came first. */
export const insertQuestionnaire = async (
  { tx, actor, now }: Writing,
  captured: Captured,
): Promise<string | undefined> => {
  const [row] = await tx.query<{ id: string }>(
    `insert into funding.questionnaire (territory_id, id, participation_id, person_id, moment, form_version, collected_on,
       first_captured_at, captured_at, captured_by, missing_items, asked_items)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9, '{}', 0) on conflict do nothing returning id`,
    [
      ...[tx.territoryId, newId(now.getTime()), captured.participationId, captured.personId, captured.moment],
      ...[captured.formVersion, captured.collectedOn, now, actor.memberId],
    ],
  )
  return row?.id
}

/** V15: the first capture is not among what is written. False when the version is stale. */
export const updateQuestionnaire = async (
  { tx, actor, now }: Writing,
  id: string,
  version: number,
  to: {
    readonly collectedOn: CalendarDate
    readonly missing: readonly string[]
    readonly asked: number
    readonly answeredSensitive: readonly string[]
    /** Null leaves what was known. */
    readonly filledOn: CalendarDate | null
  },
): Promise<boolean> => {
  const rows = await tx.query(
    `update funding.questionnaire set collected_on = $4, missing_items = $5, asked_items = $6, answered_sensitive = $7,
       captured_at = $8, captured_by = $9, filled_by_person_on = coalesce($10, filled_by_person_on),
       version = version + 1
     where territory_id = $1 and id = $2 and version = $3 returning id`,
    [
      ...[tx.territoryId, id, version, to.collectedOn, to.missing, to.asked, to.answeredSensitive],
      ...[now, actor.memberId, to.filledOn],
    ],
  )
  return rows.length > 0
}

export const loadAnswers = ({ tx }: Reading, questionnaireId: string): Promise<StoredAnswer[]> =>
  tx.query(
    `select item_code as "itemCode", state, value from funding.answer
     where territory_id = $1 and questionnaire_id = $2 order by item_code`,
    [tx.territoryId, questionnaireId],
  )

interface Answered {
  readonly questionnaireId: string
  readonly itemCode: string
  /** Null: the answer is taken back. */
  readonly answer: GivenAnswer | null
}

const textOf = (answer: GivenAnswer | null): string | null =>
  answer?.state === 'value' ? answer.value : null

/** A correction keeps the instant of the first capture (V15). */
export const writeAnswer = async (
  { tx, actor, now }: Writing,
  { questionnaireId, itemCode, answer }: Answered,
): Promise<void> => {
  if (answer === null)
    await tx.query(
      'delete from funding.answer where territory_id = $1 and questionnaire_id = $2 and item_code = $3',
      [tx.territoryId, questionnaireId, itemCode],
    )
  else
    await tx.query(
      `insert into funding.answer (territory_id, questionnaire_id, item_code, state, value, first_captured_at,
         captured_at, captured_by)
       values ($1, $2, $3, $4, $5, $6, $6, $7)
       on conflict (territory_id, questionnaire_id, item_code) do update set state = excluded.state,
         value = excluded.value, captured_at = excluded.captured_at, captured_by = excluded.captured_by
         where (answer.state, answer.value) is distinct from (excluded.state, excluded.value)`,
      [
        ...[tx.territoryId, questionnaireId, itemCode, answer.state, textOf(answer)],
        ...[now, actor.memberId],
      ],
    )
}

/** Written without being read: whoever notes a sensitive answer need not be allowed to read one. */
export const writeSensitiveAnswer = async (
  { tx, actor, now }: Writing,
  { questionnaireId, itemCode, answer }: Answered,
): Promise<void> => {
  await tx.query(
    `insert into funding.sensitive_answer (territory_id, id, questionnaire_id, item_code, state, value,
       captured_at, captured_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[tx.territoryId, newId(now.getTime()), questionnaireId, itemCode, answer?.state ?? 'empty'],
      ...[textOf(answer), now, actor.memberId],
    ],
  )
}

/** The latest sensitive answers; none unless the transaction reveals them. */
export const loadSensitiveAnswers = ({ tx }: Reading, questionnaireId: string): Promise<StoredAnswer[]> =>
  tx.query(
    `select * from (
       select distinct on (item_code) item_code as "itemCode", state, value from funding.sensitive_answer
       where territory_id = $1 and questionnaire_id = $2 order by item_code, captured_at desc, id desc) latest
     where state <> 'empty'`,
    [tx.territoryId, questionnaireId],
  )
