import type { CalendarDate } from '#kernel/dates.ts'
import { type FileColumnKey, fileColumnKeys, fileColumns } from './file-columns.ts'

export interface MappedColumn {
  readonly key: FileColumnKey
  readonly label: string
  /** An empty cell is a gap, and a file with gaps does not leave. */
  readonly required: boolean
  /** Words of the codes, where they are not those that ship. */
  readonly words: Readonly<Record<string, string>>
}

/** The 29 columns as one Département's FSE+ manager dictated them in 2026. */
export const shippedMapping: {
  readonly validFrom: CalendarDate
  readonly source: string
  readonly verifiedOn: CalendarDate | null
  readonly columns: readonly MappedColumn[]
} = {
  validFrom: '2021-01-01',
  source: 'Colonnes demandées par une gestion FSE+ départementale en 2026 (source secondaire)',
  verifiedOn: null,
  columns: fileColumnKeys.map((key) => ({
    ...{ key, label: fileColumns[key].label, required: fileColumns[key].required, words: {} },
  })),
}
