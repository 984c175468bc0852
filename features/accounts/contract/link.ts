import * as z from 'zod/mini'

/** What a link without an account refuses, whatever it opens. */
export const linkRefusals = { 'link-unknown': 404, 'link-expired': 410 } as const

/** The same for a link whose code is mailed at each opening. */
export const linkCodeRefusals = {
  ...linkRefusals,
  'code-wrong': 422,
  'code-expired': 422,
  'code-used-up': 429,
  'too-many-codes': 429,
} as const

export const linkToken = z.string().check(z.minLength(20), z.maxLength(100))

/** A code as it is typed, and what it is exchanged for. */
export const linkCode = z.string().check(z.maxLength(20))
export const linkPass = z.string().check(z.maxLength(300))

/** The address that received the code, masked (`a•••@organisme.fr`), and until when the code holds. */
export const linkCodeSent = z.object({
  recipient: z.string(),
  expiresAt: z.iso.datetime({ offset: true }),
})
