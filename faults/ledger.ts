/** Which facts one act leaves in the database when it is kept; see `facts-store.ts`. */
export type Kind = 'person' | 'document' | 'meeting' | 'draft' | 'attachment' | 'sending'

/** One act that a client asked for. */
export interface Act {
  readonly kind: Kind
  /** Made by the client; asking again with the same one never doubles. */
  readonly id: string
  /** Asks again exactly what was asked, and tells the status and the code of the answer. */
  readonly ask: () => Promise<{ readonly status: number; readonly code: string | undefined }>
  isAcknowledged: boolean
}

export interface Ledger {
  readonly acts: Act[]
  /** Status and code of each answer that did not acknowledge; 0 when the connection broke. */
  readonly refusals: Set<string>
  /** Answers that say that nobody is signed in. */
  sessionsLost: number
  /** Asks, notes whether the server acknowledged, and tells so. */
  ask(act: Omit<Act, 'isAcknowledged'>): Promise<boolean>
}

/** What the clients asked for and what the server said of it. */
export function aLedger(): Ledger {
  const ledger: Ledger = {
    acts: [],
    refusals: new Set(),
    sessionsLost: 0,
    ask: async (asked) => {
      const act = { ...asked, isAcknowledged: false }
      ledger.acts.push(act)
      return askAgain(ledger, act)
    },
  }
  return ledger
}

/** Asks an act that has no answer yet; what the server had kept already is refused as such. */
export async function askAgain(ledger: Ledger, act: Act): Promise<boolean> {
  const { status, code } = await act.ask()
  if (status === 401) ledger.sessionsLost += 1
  act.isAcknowledged = (status >= 200 && status < 300) || isAlreadyKept(act.kind, code)
  if (!act.isAcknowledged) ledger.refusals.add(`${status} ${code ?? ''}`)
  return act.isAcknowledged
}

const isAlreadyKept = (kind: Kind, code: string | undefined): boolean =>
  kind === 'sending' ? code === 'stale-version' || code === 'move-refused' : code === 'already-exists'
