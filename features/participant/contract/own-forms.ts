import * as z from 'zod/mini'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { base, date, open, text } from './parts.ts'

const ownAnswer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('value'), value: z.string().check(z.minLength(1), z.maxLength(40)) }),
  z.object({ state: z.literal('declined') }),
])
export type OwnAnswer = z.infer<typeof ownAnswer>

const ofForm = {
  participationId: z.uuid(),
  moment: z.enum(['entry', 'exit', 'month-6']),
  formVersion: z.string().check(z.maxLength(60)),
}
/** The official wording in French; the page has its plain words by code. */
const choice = z.object({ code: z.string(), label: z.string() })

export const listForms = route({
  method: 'GET',
  path: `${base}/forms`,
  summary: 'The questionnaires asked of her today, and those that she signed and that wait',
  ...open,
  reply: z.object({
    items: z.array(
      z.object({
        ...ofForm,
        operationLabel: z.string(),
        dueOn: date,
        /** Signed, and not yet taken over. */
        signedOn: z.nullable(date),
        questions: z.array(z.extend(choice, { required: z.boolean(), choices: z.array(choice) })),
      }),
    ),
  }),
  rows: rowsStay.oneRecord,
})
export type OwnForms = z.infer<NonNullable<typeof listForms.reply>>

export const signForm = route({
  method: 'POST',
  path: `${base}/forms`,
  summary: 'Signs a questionnaire: her name, her code again; it waits for who follows her',
  ...open,
  body: z.object({
    ...ofForm,
    answers: z.record(z.string().check(z.maxLength(40)), ownAnswer),
    name: text(120),
    code: z.string().check(z.maxLength(20)),
  }),
  refusals: {
    'code-wrong': 422,
    'too-many-attempts': 429,
    'form-not-due': 409,
    'nothing-answered': 422,
  },
})
