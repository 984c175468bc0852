import type { Statement } from './exchange.ts'

/** How a transaction whose caller is presumed opens its wall and proves her; each way tells whether she stands. */
export interface Opening {
  /** Begins a transaction that goes on: leaves with what is sent until somebody waits. */
  readonly begin: () => Promise<boolean>
  /** In the exchange that is the whole transaction; nothing where that cannot reach all who keep rows. */
  readonly together:
    | {
        readonly statements: readonly Statement[]
        readonly settle: (sent: Promise<unknown>) => Promise<boolean>
      }
    | undefined
}
