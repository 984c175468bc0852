import * as z from 'zod/mini'
import { words } from '#features/territory/contract.ts'
import { rowsStay } from '#platform/contract/list-export.ts'
import { route } from '#platform/contract/route.ts'
import { contactStates } from './codes.ts'
import { asked, date, instant, text } from './parts.ts'

const base = '/api/first-contacts/:slug'
const bySlug = z.object({ slug: z.string().check(z.minLength(1), z.maxLength(80)) })
/** As it was shown, with or without its dashes. */
const code = z.string().check(z.minLength(1), z.maxLength(40))
const slowed = { 'too-many-attempts': 429 } as const
const byCode = { ...slowed, 'contact-code-unknown': 404 } as const

export const readFirstContactPage = route({
  method: 'GET',
  path: base,
  summary: 'What the page of first contact says: who answers, within how many working days; nobody’s data',
  access: 'public',
  params: bySlug,
  reply: z.object({
    slug: z.string(),
    name: z.string(),
    communes: z.array(z.object({ code: z.string(), name: z.string() })),
    /** Working days within which an answer is promised. */
    youngDays: z.int(),
    otherDays: z.int(),
    /** Days after the closing until the words are erased. */
    keptDays: z.int(),
    /** Where somebody under 16 may turn. */
    under16: z.array(z.object({ words, phone: z.nullable(z.string()), source: z.string() })),
  }),
  rows: rowsStay.choices,
})

export const sendFirstContact = route({
  method: 'POST',
  path: base,
  summary: 'Receives one request in plain words, without an account; the code of the follow-up is shown once',
  access: 'public',
  params: bySlug,
  body: z.object({
    ...asked,
    /** Nobody sees this field: what fills it is no person, and nothing is kept. */
    website: z._default(z.string().check(z.maxLength(300)), ''),
  }),
  reply: z.object({ code: z.string(), organisationName: z.nullable(z.string()), answerDueOn: date }),
  refusals: slowed,
})

const followUp = z.object({
  state: z.enum(contactStates),
  receivedOn: date,
  answerDueOn: z.nullable(date),
  organisationName: z.nullable(z.string()),
  /** Of the organisation, to call or to come. */
  organisationPhone: z.nullable(z.string()),
  topic: asked.topic,
  words: z.nullable(z.string()),
  messages: z.array(z.object({ at: instant, isMine: z.boolean(), body: z.string() })),
  mayWrite: z.boolean(),
  mayWithdraw: z.boolean(),
})
export type FollowUp = z.infer<typeof followUp>

export const readFollowUp = route({
  method: 'POST',
  path: `${base}/follow-ups`,
  summary: 'The state of one request and its answers, for who holds its code',
  access: 'public',
  params: bySlug,
  body: z.object({ code }),
  reply: followUp,
  refusals: byCode,
})

export const addWords = route({
  method: 'POST',
  path: `${base}/words`,
  summary: 'Adds a word to one’s request; who answers is told',
  access: 'public',
  params: bySlug,
  body: z.object({ code, id: z.uuid(), body: text(1000) }),
  reply: followUp,
  refusals: { ...byCode, 'contact-closed': 409 },
})

export const takeBackContact = route({
  method: 'POST',
  path: `${base}/withdrawals`,
  summary: 'Takes one’s request back: all that was written is erased at once',
  access: 'public',
  params: bySlug,
  body: z.object({ code }),
  reply: followUp,
  refusals: { ...byCode, 'contact-closed': 409 },
})

export const askingRoutes = {
  readFirstContactPage,
  sendFirstContact,
  readFollowUp,
  addWords,
  takeBackContact,
}
