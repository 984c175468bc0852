import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { FilledForm, OwnAnswer } from '../contract.ts'

export type Answers = Readonly<Record<string, OwnAnswer>>

export interface StoredForm extends Pick<FilledForm, 'id' | 'participationId' | 'moment' | 'signedName'> {
  readonly formVersion: string
  readonly answers: Answers
  readonly sensitiveItems: readonly string[]
  readonly signedAt: Date
  readonly takenAt: Date | null
  readonly seal: string
}

/** What she signed, the latest first; never a sensitive answer. */
export const filledForms = (tx: TerritoryTransaction, personId: string): Promise<StoredForm[]> =>
  tx.query(
    `select id, participation_id as "participationId", moment, form_version as "formVersion", answers,
       sensitive_items as "sensitiveItems", signed_name as "signedName", signed_at as "signedAt", taken_at as "takenAt", seal
     from participant.filled_form where territory_id = $1 and person_id = $2 order by signed_at desc limit 30`,
    [tx.territoryId, personId],
  )

interface NewForm extends Pick<StoredForm, 'participationId' | 'moment' | 'formVersion' | 'answers'> {
  readonly personId: string
  readonly sensitive: Answers
  readonly name: string
  readonly seal: string
}

/** What she signs again takes the place of what still waits. */
export const insertForm = async ({ tx, now }: Pick<Context, 'tx' | 'now'>, form: NewForm): Promise<void> => {
  const waiting = await tx.query<{ id: string }>(
    `select id from participant.filled_form where territory_id = $1 and person_id = $2 and participation_id = $3
       and moment = $4 and taken_at is null`,
    [tx.territoryId, form.personId, form.participationId, form.moment],
  )
  await dropForms(
    tx,
    waiting.map(({ id }) => id),
  )
  const id = newId(now.getTime())
  await tx.query(
    `insert into participant.filled_form (territory_id, id, person_id, participation_id, moment, form_version, answers,
       sensitive_items, signed_name, signed_at, seal) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[tx.territoryId, id, form.personId, form.participationId, form.moment, form.formVersion],
      ...[JSON.stringify(form.answers), Object.keys(form.sensitive), form.name, now, form.seal],
    ],
  )
  for (const [item, answer] of Object.entries(form.sensitive))
    await tx.query(
      `insert into participant.filled_sensitive (territory_id, id, filled_form_id, item_code, state, value)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        ...[tx.territoryId, newId(now.getTime()), id, item, answer.state],
        answer.state === 'value' ? answer.value : null,
      ],
    )
}

const dropForms = async (tx: TerritoryTransaction, ids: readonly string[]): Promise<void> => {
  await forgetSensitive(tx, ids)
  await tx.query('delete from participant.filled_form where territory_id = $1 and id = any ($2)', [
    tx.territoryId,
    ids,
  ])
}

/** Row security hides from a deletion what may not be read. */
const forgetSensitive = async (tx: TerritoryTransaction, ids: readonly string[]): Promise<void> => {
  await tx.revealSensitive()
  await tx.query(
    'delete from participant.filled_sensitive where territory_id = $1 and filled_form_id = any ($2)',
    [tx.territoryId, ids],
  )
}

/** Her sensitive answers, for the one hand-over to the table that keeps them: no reply of this feature holds them. */
export const takeSensitive = async (tx: TerritoryTransaction, formId: string): Promise<Answers> => {
  await tx.revealSensitive()
  const rows = await tx.query<{ item: string; state: OwnAnswer['state']; value: string | null }>(
    `select item_code as item, state, value from participant.filled_sensitive
     where territory_id = $1 and filled_form_id = $2`,
    [tx.territoryId, formId],
  )
  await forgetSensitive(tx, [formId])
  return Object.fromEntries(
    rows.map(({ item, state, value }) => [
      item,
      state === 'value' ? { state, value: value ?? '' } : { state },
    ]),
  )
}

export const markTaken = async (
  { tx, now, actor }: Pick<Context, 'tx' | 'now' | 'actor'>,
  formId: string,
): Promise<boolean> => {
  const rows = await tx.query(
    `update participant.filled_form set taken_at = $3, taken_by = $4
     where territory_id = $1 and id = $2 and taken_at is null returning id`,
    [tx.territoryId, formId, now, actor.memberId],
  )
  return rows.length > 0
}

export const forgetForms = async (tx: TerritoryTransaction, personIds: readonly string[]): Promise<void> => {
  const rows = await tx.query<{ id: string }>(
    'select id from participant.filled_form where territory_id = $1 and person_id = any ($2)',
    [tx.territoryId, personIds],
  )
  await dropForms(
    tx,
    rows.map(({ id }) => id),
  )
}
