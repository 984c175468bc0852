import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from './sql/transaction.ts'

/** A text in both languages of the product. */
interface Words {
  readonly fr: string
  readonly en: string
}

/**
 * What becomes of the rows of a table about a person: `erased` at the archive or at the anonymisation, `anonymous`
 * (its texts go, what figures count stays), `in-part` (the rows that figures count stay so), or `apart` (a retention of
 * its own, said in `why`).
 */
interface TableFate {
  readonly archive: 'kept' | 'erased' | 'without-notes'
  readonly anonymisation: 'erased' | 'anonymous' | 'in-part' | 'apart'
  readonly why: string
}

/** « These persons' proofs are held until … because … »: nothing is anonymised before. */
export interface ProofHold {
  readonly code: string
  readonly words: Words
  readonly source: string
  readonly verifiedOn: CalendarDate | null
  /** SQL of (person_id, until date, null without end); `$1` territory, `$2` today. */
  readonly persons: string
}

/** The day, and the connection of one batch. */
export interface RetentionAct {
  readonly tx: TerritoryTransaction
  readonly now: Date
  readonly today: CalendarDate
}

/** A line of what the archive still holds of somebody. */
export interface ArchivedFact {
  readonly label: Words
  readonly on: CalendarDate | null
  /** Words when it is one of our codes; as it was written otherwise. */
  readonly text: string | Words
  /** The piece that proves it. */
  readonly piece?: {
    readonly subjectKind: string
    readonly subjectId: string
    readonly fileId: string
  } | null
}

/**
 * What a feature says of the persons whose rows it keeps: what counts as a contact, what is under way, what is held,
 * and how its own rows are archived and made anonymous. Gathered by `apps/server`, used by `privacy`.
 */
export interface RetentionPart {
  /** Every table of the feature that holds a person's row; a test finds the one that is not here. */
  readonly tables: Readonly<Record<string, TableFate>>
  /** SQL of (person_id, kind, on_date): what counts as a contact. `$1` territory, `$2` today, `$3` time zone. */
  readonly contacts?: string
  /** SQL of (person_id, cause): what is under way, so that the file is not touched. Same parameters. */
  readonly underWay?: string
  readonly holds?: readonly ProofHold[]
  /** Rows about somebody who has no file: made anonymous once they were closed for as long as a file is in use. */
  readonly withoutFile?: {
    /** SQL of (id, closed_on, is_anonymous). `$1` territory, `$2` today, `$3` time zone. */
    readonly rows: string
    /** Of these ids, those that were done; one that somebody works on is left. */
    readonly anonymise: (act: RetentionAct, ids: readonly string[]) => Promise<readonly string[]>
  }
  /** Erases what the intermediate archive does not keep. */
  readonly archive?: (act: RetentionAct, personIds: readonly string[]) => Promise<void>
  /** Takes everything away by which somebody could be known; what is counted stays. */
  readonly anonymise?: (act: RetentionAct, personIds: readonly string[]) => Promise<void>
  /** What the archive still holds of one person. */
  readonly kept?: (tx: TerritoryTransaction, personId: string) => Promise<readonly ArchivedFact[]>
}
