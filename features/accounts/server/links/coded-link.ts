import type { Config } from '#platform/server/config.ts'
import type { Transaction } from '#platform/server/sql/transaction.ts'
import type { NewLink } from './link.ts'
import { hashOfCode, hashOfToken, newCode } from './link-token.ts'
import { makeLink } from './make-link.ts'

/**
 * A link whose code is given another way, spoken or on paper, and lasts as long as it. Neither can be read again: who
 * lost one asks for both anew.
 */
export const makeCodedLink = async (
  context: {
    readonly tx: Transaction
    readonly now: Date
    readonly services: { readonly config: Pick<Config, 'secret'> }
  },
  link: NewLink,
): Promise<{ readonly token: string; readonly code: string }> => {
  const token = await makeLink(context, link)
  const tokenHash = hashOfToken(token)
  const code = newCode()
  await context.tx.query(
    'update accounts.link set code_hash = $2, code_expires_at = expires_at where token_hash = $1',
    [tokenHash, hashOfCode(code, tokenHash, context.services.config.secret)],
  )
  return { token, code }
}
