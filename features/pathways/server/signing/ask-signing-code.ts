import { makeSigningCode } from '#features/accounts/server/public.ts'
import { queueMail } from '#features/mail/server/public.ts'
import { loadPerson } from '#features/people/server/public.ts'
import { settingAt } from '#features/territory/server/public.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import { pathwaySettings } from '../../rules/settings.ts'
import { signingCodeMail } from '../mails/signing-code-mail.ts'

interface Asked {
  readonly personId: string
  /** The row that is signed, and the hash of what it says: the code signs this text and no other. */
  readonly subjectId: string
  readonly contentHash: string
  /** « Contrat d’engagement, version 1 », and what tells it from another without a word of its content. */
  readonly title: string
  readonly about: readonly string[]
  /** She may type the code on her own page as well. */
  readonly onOwnPage: boolean
}

/** A code to her mail address alone: one that who follows her reads first would sign nothing. */
export const askSigningCode = async (
  context: Context,
  { personId, subjectId, contentHash, ...said }: Asked,
): Promise<
  Result<
    { readonly sentTo: string; readonly expiresAt: string },
    'signer-without-email' | 'too-many-signing-codes'
  >
> => {
  const { tx, today, actor } = context
  const person = await loadPerson(tx, personId)
  if (!person?.email) return refuse('signer-without-email')
  const minutes = Number(await settingAt(tx, pathwaySettings.signingCodeMinutes, today))
  const made = await makeSigningCode(context, { subjectId, contentHash, minutes })
  if (!made.ok) return made
  const { code, expiresAt } = made.value
  await queueMail(
    context,
    signingCodeMail({
      ...{ to: person.email, givenName: person.givenName, from: actor.name, code, minutes },
      ...said,
    }),
  )
  return done({ sentTo: person.email, expiresAt: expiresAt.toISOString() })
}
