import { type ColumnMapping, type Field, fieldsOf, type ImportKind, neededFields } from '../contract.ts'
import type { ReadyMapping } from './ready-mappings/ready-mapping.ts'
import { headerKey, refusedColumn, sensitiveColumn } from './refused-columns.ts'
import { usualHeaders } from './usual-headers.ts'

/** The same columns in another order are the same file. */
export const headersKey = (headers: readonly string[]): string => headers.map(headerKey).toSorted().join('|')

/** A column with the field chosen for it; what may not be read stays unread whatever was chosen. */
export const mapColumn = (kind: ImportKind, header: string, chosen: Field | null): ColumnMapping => {
  const refused = refusedColumn(header)
  if (refused) return { header, field: null, ignored: refused }
  const field = sensitiveColumn(header) && chosen !== null ? (sensitiveColumn(header) ?? null) : chosen
  const known = field !== null && fieldsOf[kind].includes(field)
  return known ? { header, field, ignored: null } : { header, field: null, ignored: 'unmapped' }
}

/** A ready mapping is recognised by its own headers: at least four in five of them, the file being free to hold more. */
export const recogniseReady = (
  headers: readonly string[],
  kind: ImportKind,
  ready: readonly ReadyMapping[],
): ReadyMapping | undefined => {
  const present = new Set(headers.map(headerKey))
  const share = (mapping: ReadyMapping) => {
    const keys = Object.keys(mapping.columns).map(headerKey)
    return keys.filter((key) => present.has(key)).length / keys.length
  }
  const fitting = ready.filter((mapping) => mapping.kinds.includes(kind) && share(mapping) >= 0.8)
  return fitting.toSorted((one, other) => share(other) - share(one))[0]
}

/** Field of a column by its name in the ready mappings, then in everyday spreadsheets, for a file that none describes. */
const guessField = (header: string, kind: ImportKind, ready: readonly ReadyMapping[]): Field | null => {
  const key = headerKey(header)
  for (const mapping of ready.filter((one) => one.kinds.includes(kind)))
    for (const [name, field] of Object.entries(mapping.columns))
      if (field !== null && headerKey(name) === key) return field
  return sensitiveColumn(header) ?? usualHeaders[key] ?? null
}

export const applyReady = (
  headers: readonly string[],
  kind: ImportKind,
  mapping: ReadyMapping,
): ColumnMapping[] => {
  const fields = new Map(Object.entries(mapping.columns).map(([name, field]) => [headerKey(name), field]))
  return headers.map((header) =>
    mapColumn(kind, header, fields.get(headerKey(header)) ?? sensitiveColumn(header) ?? null),
  )
}

export const guessMapping = (
  headers: readonly string[],
  kind: ImportKind,
  ready: readonly ReadyMapping[],
): ColumnMapping[] => {
  const taken = new Set<Field>()
  return headers.map((header) => {
    const field = guessField(header, kind, ready)
    if (field === null || taken.has(field)) return mapColumn(kind, header, null)
    taken.add(field)
    return mapColumn(kind, header, field)
  })
}

/** Fields without which no line of this kind can be used, and that no column feeds. */
export const missingFields = (kind: ImportKind, columns: readonly ColumnMapping[]): Field[] =>
  neededFields[kind].flatMap((choice) =>
    choice.some((field) => columns.some((column) => column.field === field)) ? [] : choice.slice(0, 1),
  )
