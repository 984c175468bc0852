import { done } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { verdictOn } from '#platform/server/paper/issued-mark.ts'
import type { FindSealed } from '#platform/server/seals.ts'
import type { checkSeal } from '../contract.ts'

/** Asks each feature in turn; what the asker may not read is not told apart from what nobody signed. */
export const check =
  (sources: readonly FindSealed[]): TerritoryHandler<typeof checkSeal> =>
  async (context, { body }) => {
    const items = []
    for (const find of sources) items.push(...(await find(context, body.fingerprint)))
    await audit(context, { action: 'seals.checked', details: { found: items.length } })
    return done({
      items: items.map((one) => ({ ...one, signedBy: [...one.signedBy] })),
      file: body.file && items.length > 0 ? verdictOn(context, body.fingerprint, body.file) : null,
    })
  }
