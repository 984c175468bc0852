import { createHmac, randomInt } from 'node:crypto'
import { recoveryRule } from '../../rules/second-factor.ts'

/** Without the signs that one reads for another on paper. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789'

/** `k7f2-m9xp-3hwd`: some 59 bits, tried under the same throttle as the codes of an authenticator. */
const newCode = (): string =>
  Array.from({ length: recoveryRule.groups }, () =>
    Array.from({ length: recoveryRule.groupLength }, () => signs.charAt(randomInt(signs.length))).join(''),
  ).join('-')

export const newRecoveryCodes = (): readonly string[] => Array.from({ length: recoveryRule.codes }, newCode)

/** Typed with or without dashes, in any case. Keyed by the server's secret and tied to the user. */
export const hashOfRecoveryCode = (typed: string, userId: string, secret: string): Buffer =>
  createHmac('sha256', secret)
    .update(`recovery-code:${userId}:`)
    .update(typed.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest()
