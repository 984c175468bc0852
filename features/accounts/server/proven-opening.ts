import { DatabaseError, type PoolClient } from 'pg'
import { sendTogether } from '#platform/server/sql/one-write.ts'
import type { Opening } from '#platform/server/sql/opening.ts'
import { openTerritory, uuid } from '#platform/server/sql/transaction.ts'
import { type CallerRow, isRefuted, proofOf } from './caller-statements.ts'

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
  const { client, territoryId, row } = call
  const proof = proofOf(row, call)
  /** Whether she stands, once PostgreSQL answered; `ofAnother` says of an error that it is not that of the proof. */
  const settle = (answer: Promise<unknown>, ofAnother: (error: unknown) => boolean): Promise<boolean> => {
    const stands = answer.then(
      () => true,
      (error: unknown) => {
        if (ofAnother(error)) return true
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
      return settle(client.query(`${opened}; ${proof.execute()}`), () => false)
    },
    together: call.keepsAllRows
      ? {
          statements: [proof.statement],
          // The proof came first: PostgreSQL runs nothing behind the one that fails.
          settle: (sent) => settle(sent, (error) => error instanceof DatabaseError && !isRefuted(error)),
        }
      : undefined,
  }
}
