import type { PoolClient } from 'pg'
import { sendTogether } from '#platform/server/sql/one-write.ts'
import type { Opening } from '#platform/server/sql/opening.ts'
import { openTerritory, uuid } from '#platform/server/sql/transaction.ts'
import { type CallerRow, given, isRefuted, sameCaller, wall } from './caller-statements.ts'

interface PresumedCall {
  readonly client: PoolClient
  readonly territoryId: string
  readonly token: string
  readonly now: Date
  /** What was read of her the last time. */
  readonly row: CallerRow
  readonly keepsAllRows: boolean
}

/** Opens a transaction for who called before and proves her in it; `forget` when she is not who she was (ADR 42, 43). */
export const provenOpening = (call: PresumedCall, forget: () => void): Opening => {
  const { client, territoryId, token, now, row } = call
  const settle = (proof: Promise<unknown>): Promise<boolean> => {
    const stands = proof.then(
      () => true,
      (error: unknown) => {
        if (!isRefuted(error)) throw error
        forget()
        return false
      },
    )
    // Who waits for it hears of a lost connection; nobody else needs to.
    stands.catch(() => undefined)
    return stands
  }
  return {
    begin: () => {
      sendTogether(client)
      const opened = `${openTerritory(territoryId)}; set local bassin.member_id = '${uuid(row.memberId)}'`
      return settle(
        client.query(`${opened}; execute bassin_same_caller(${given(territoryId, token, now)}, ${row.mark})`),
      )
    },
    together: call.keepsAllRows
      ? {
          statements: [
            { name: 'accounts.wall', text: wall, values: [territoryId, row.memberId] },
            { name: 'accounts.same-caller', text: sameCaller, values: [token, territoryId, now, row.mark] },
          ],
          settle,
        }
      : undefined,
  }
}
