import { createHash } from 'node:crypto'
import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from './http/context.ts'

/** The fingerprint of a text that is signed or sealed: SHA-256, lower-case hexadecimal. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

interface Worded {
  readonly label: string
  readonly english: string
}

/** Something that was signed: what kind of thing, by which parties, never a name nor a word of it. */
export interface SealedDocument extends Worded {
  readonly on: CalendarDate
  readonly signedBy: readonly (Worded & { readonly on: CalendarDate })[]
  /** Whether what is kept today is still what was signed. */
  readonly isUnchanged: boolean
}

/**
 * What a feature knows of a fingerprint: the signed documents whose own begins with these characters (lower-case
 * hexadecimal), those alone that the actor may read.
 */
export type FindSealed = (context: Context, beginning: string) => Promise<readonly SealedDocument[]>
