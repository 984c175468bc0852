import { isValidDate } from '#kernel/dates.ts'
import { parseEmail } from '#kernel/email.ts'
import { containsNir } from '#kernel/nir.ts'
import { typedText } from '#kernel/typed-text.ts'
import { codesOf } from './list-cell.ts'

/** One object of a JSON list, or one line of a CSV by its headers. */
export type RawRow = Readonly<Record<string, unknown>>

export interface Issue {
  /** The key of data·inclusion. */
  readonly column: string
  readonly code: string
  /** What was there, cut. */
  readonly value: string
}

const shownLength = 80
const longestText = 10_000

/** Reads the fields of one row; what is wrong refuses it, a code that no list knows is set aside and the row stays. */
export class FieldReader {
  readonly #row: RawRow
  readonly refused: Issue[] = []
  readonly setAside: Issue[] = []

  constructor(row: RawRow) {
    this.#row = row
  }

  /** A text, null when empty. */
  text(column: string, most = longestText): string | null {
    const value = this.#row[column]
    if (value === null || value === undefined) return null
    if (typeof value === 'object') return this.#refuse(column, 'not-a-text', value)
    const text = typedText(String(value)).trim()
    if (text.length > most) return this.#refuse(column, 'too-long', text)
    if (containsNir(text)) return this.#refuse(column, 'nir-refused', '')
    return text === '' ? null : text
  }

  required(column: string, { least = 1, most = longestText } = {}): string {
    const text = this.text(column, most)
    if (text === null) {
      if (!this.refused.some((issue) => issue.column === column)) this.#refuse(column, 'required', '')
      return ''
    }
    if (text.length < least) this.#refuse(column, 'too-short', text)
    return text
  }

  matching(column: string, pattern: RegExp, code: string): string | null {
    const text = this.text(column)
    return text === null || pattern.test(text) ? text : this.#leave(column, code, text)
  }

  email(column: string): string | null {
    const text = this.text(column)
    return text === null ? null : (parseEmail(text) ?? this.#leave(column, 'not-an-email', text))
  }

  /** An address of the web, never another scheme. */
  link(column: string): string | null {
    return this.matching(column, /^https?:\/\/[^\s]{3,2070}$/i, 'not-a-link')
  }

  date(column: string): string {
    const text = this.required(column)
    const day = text.slice(0, 10)
    if (text !== '' && !isValidDate(day)) this.#refuse(column, 'not-a-date', text)
    return day
  }

  /** A number, null when empty. */
  number(column: string, least: number, most: number): number | null {
    const value = this.#row[column]
    if (value === null || value === undefined || value === '') return null
    const number = Number(String(value).replace(',', '.'))
    return number >= least && number <= most ? number : this.#leave(column, 'not-a-number', value)
  }

  code(column: string, known: ReadonlySet<string>): string | null {
    const text = this.text(column)
    return text === null || known.has(text) ? text : this.#leave(column, 'unknown-code', text)
  }

  codes(column: string, isKnown: (code: string) => boolean): string[] {
    const value = this.#row[column]
    const codes = codesOf(value)
    if (!codes) {
      this.#refuse(column, 'not-a-list', value)
      return []
    }
    for (const code of codes) if (!isKnown(code)) this.#leave(column, 'unknown-code', code)
    return [...new Set(codes.filter(isKnown))].toSorted()
  }

  #refuse(column: string, code: string, value: unknown): null {
    this.refused.push({ column, code, value: shown(value) })
    return null
  }

  #leave(column: string, code: string, value: unknown): null {
    this.setAside.push({ column, code, value: shown(value) })
    return null
  }
}

const shown = (value: unknown): string =>
  typedText(typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, shownLength)
