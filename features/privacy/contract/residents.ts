import * as z from 'zod/mini'
import { noticeText } from '#features/people/contract.ts'
import { words } from '#features/territory/contract.ts'
import { route } from '#platform/contract/route.ts'

const text = z.nullable(z.string())

/** What a territory tells residents: facts of its register, nobody's data, nothing of its defences. */
const residentFacts = z.object({
  slug: z.string(),
  name: z.string(),
  controllers: z.array(z.object({ name: z.string(), email: text, phone: text })),
  address: text,
  officer: z.object({ name: text, email: text, phone: text, address: text }),
  basisReference: text,
  /** Of which the territory holds data today, those of its own members aside. */
  activities: z.array(
    z.object({
      code: z.string(),
      words,
      purpose: words,
      data: z.array(words),
      recipients: z.array(z.string()),
      retention: z.array(z.object({ words, isVerified: z.boolean() })),
    }),
  ),
  notices: z.array(noticeText),
})
export type ResidentFacts = z.infer<typeof residentFacts>

export const readResidentFacts = route({
  method: 'GET',
  path: '/api/residents/:slug',
  summary: 'What this territory keeps about persons and why, for anybody: no session, nobody’s data',
  access: 'public',
  params: z.object({ slug: z.string().check(z.minLength(1), z.maxLength(80)) }),
  reply: residentFacts,
  rows: { stay: 'a page to read, printed as it is' },
})
