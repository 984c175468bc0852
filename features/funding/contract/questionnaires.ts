import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { givesPaper } from '#platform/contract/paper.ts'
import { route } from '#platform/contract/route.ts'
import { answers, base, date, moments, reads } from './parts.ts'

const instant = z.iso.datetime({ offset: true })
const code = z.string().check(z.minLength(1), z.maxLength(40))

/** Four things that are never confused: a value, a refusal, somebody out of reach, and nothing (null). */
const givenAnswer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('value'), value: code }),
  z.object({ state: z.literal('declined') }),
  z.object({ state: z.literal('unreachable') }),
])
export type GivenAnswer = z.infer<typeof givenAnswer>

const storedAnswer = z.object({
  itemCode: z.string(),
  state: z.enum(['value', 'declined', 'unreachable']),
  value: z.nullable(z.string()),
})
export type StoredAnswer = z.infer<typeof storedAnswer>

const questionnaire = z.object({
  moment: z.enum(moments),
  formVersion: z.string(),
  personId: z.uuid(),
  personName: z.string(),
  operationCode: z.string(),
  operationLabel: z.string(),
  /** The day from which it is asked, and the last one. */
  fromOn: date,
  dueOn: date,
  /** Null while nothing was captured. */
  collectedOn: z.nullable(date),
  firstCapturedAt: z.nullable(instant),
  capturedAt: z.nullable(instant),
  capturedByName: z.nullable(z.string()),
  /** The day on which the person filled and signed it on her page; null when a member asked her. */
  filledByPersonOn: z.nullable(date),
  /** The latest signature of the person by a code, beside who asks; null when she gave none. */
  signature: z.nullable(
    z.object({
      on: date,
      signerName: z.string(),
      recordedByName: z.string(),
      hash: z.string(),
      /** The answers are still those that she signed. */
      isUnchanged: z.boolean(),
    }),
  ),
  answers: z.array(storedAnswer),
  /** Sensitive answers: only for who may read the sensitive facts of this person; null for the others. */
  sensitiveAnswers: z.nullable(z.array(storedAnswer)),
  /** Sensitive questions that have an answer, without it. */
  sensitiveAnswered: z.array(z.string()),
  missing: z.array(z.string()),
  mayAnswer: z.boolean(),
  /** 0 while nothing was captured. */
  version: z.int(),
})
export type Questionnaire = z.infer<typeof questionnaire>

const params = z.object({ territoryId: z.uuid(), participationId: z.uuid(), moment: z.enum(moments) })
const path = `${base}/participations/:participationId/questionnaires/:moment` as const

export const readQuestionnaire = route({
  method: 'GET',
  path,
  summary: 'The questionnaire of one moment with its answers; written in the audit trail',
  ...reads,
  params,
  reply: questionnaire,
  refusals: { 'moment-to-come': 409 },
  rows: rowsStay.oneRecord,
})

export const printQuestionnaire = route({
  method: 'GET',
  path: `${path}/document`,
  summary:
    'The questionnaire as tagged PDF or DOCX, with boxes for what has no answer; written in the audit trail',
  ...reads,
  params,
  ...givesPaper,
  refusals: { 'moment-to-come': 409 },
})

export const answerQuestionnaire = route({
  method: 'PUT',
  path,
  summary:
    'Writes answers; null empties one, a question left out stays as it was, an unknown one is an error',
  ...answers,
  params,
  body: z.object({
    version: z.int(),
    collectedOn: date,
    answers: z.record(code, z.nullable(givenAnswer)),
  }),
  reply: questionnaire,
  refusals: { 'moment-to-come': 409, 'nothing-answered': 422 },
})

const signing = {
  'moment-to-come': 409,
  'questionnaire-incomplete': 409,
  'questionnaire-signed': 409,
} as const

export const sendAnswersCode = route({
  method: 'POST',
  path: `${path}/codes`,
  summary:
    'Mails the person a code of short life that signs these answers and no others; one sent before is dead',
  ...answers,
  params,
  body: z.object({ version: z.int() }),
  reply: z.object({ sentTo: z.string(), expiresAt: instant }),
  refusals: { ...signing, 'signer-without-email': 409, 'too-many-signing-codes': 429 },
})

export const signAnswers = route({
  method: 'POST',
  path: `${path}/signatures`,
  summary:
    'The person signs complete answers with the code that she was sent, beside who asks; wrong, over and used up answer the same',
  ...answers,
  params,
  body: z.object({ id: z.uuid(), version: z.int(), code: z.string().check(z.trim(), z.maxLength(20)) }),
  reply: questionnaire,
  refusals: { ...signing, 'signing-code-wrong': 422 },
})
