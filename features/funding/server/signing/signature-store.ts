import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { Moment } from '../../contract.ts'

export interface StoredSignature {
  readonly id: string
  readonly on: CalendarDate
  readonly signerName: string
  readonly recordedByName: string
  readonly recordedAt: Date
  readonly salt: string
  readonly hash: string
}

const columns = `s.id, s.signed_on as on, s.signer_name as "signerName", m.name as "recordedByName",
  s.recorded_at as "recordedAt", s.salt, s.content_hash as hash`

/** The signature that counts. */
export const lastSignature = async (
  { tx }: Pick<Context, 'tx'>,
  questionnaireId: string,
): Promise<StoredSignature | undefined> =>
  (
    await tx.query<StoredSignature>(
      `select ${columns} from funding.questionnaire_signature s
       join organisations.published_member m on m.territory_id = $1 and m.id = s.recorded_by
       where s.territory_id = $1 and s.questionnaire_id = $2 order by s.recorded_at desc, s.id desc limit 1`,
      [tx.territoryId, questionnaireId],
    )
  )[0]

export const insertAnswersSignature = async (
  { tx, actor, now, today }: Pick<Context, 'tx' | 'actor' | 'now' | 'today'>,
  given: {
    readonly id: string
    readonly questionnaireId: string
    readonly signerName: string
    readonly salt: string
    readonly hash: string
  },
): Promise<void> => {
  await tx.query(
    `insert into funding.questionnaire_signature (territory_id, id, questionnaire_id, signer_name, signed_on, salt,
       content_hash, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[tx.territoryId, given.id, given.questionnaireId, given.signerName, today, given.salt, given.hash],
      ...[actor.memberId, now],
    ],
  )
}

interface SealedAnswers extends Pick<StoredSignature, 'on' | 'salt' | 'hash'> {
  readonly id: string
  readonly participationId: string
  readonly moment: Moment
  readonly formVersion: string
  readonly collectedOn: CalendarDate
}

/** The questionnaires signed under a fingerprint that begins so, set aside or not. */
export const answersSealed = (
  { tx }: Pick<Context, 'tx'>,
  beginning: string,
): Promise<readonly SealedAnswers[]> =>
  tx.query(
    `select q.id, q.participation_id as "participationId", q.moment, q.form_version as "formVersion",
       q.collected_on as "collectedOn", s.signed_on as on, s.salt, s.content_hash as hash
     from funding.questionnaire_signature s
     join funding.questionnaire q on q.territory_id = $1 and q.id = s.questionnaire_id
     where s.territory_id = $1 and s.content_hash like $2 || '%' limit 5`,
    [tx.territoryId, beginning],
  )
