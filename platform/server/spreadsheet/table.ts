/** How a column reads: a text stays text (phones, postal codes, SIRET keep their zeros). */
type ColumnKind = 'text' | 'date' | 'number' | 'minutes'

export interface Column<Key extends string = string> {
  readonly key: Key
  /** The header that people read. */
  readonly label: string
  /** `date`: `YYYY-MM-DD`. `minutes`: whole minutes, written as decimal hours so that a spreadsheet can add them. */
  readonly kind: ColumnKind
}

export type CellValue = string | number | boolean | null | undefined
export type TableRow<Key extends string = string> = Readonly<Partial<Record<Key, CellValue>>>

const tableFormats = ['csv', 'xlsx', 'ods'] as const
export type TableFormat = (typeof tableFormats)[number]

export const odsMediaType = 'application/vnd.oasis.opendocument.spreadsheet'

/** Minutes as hours with two decimals: 450 -> 7.5. */
export const hoursOf = (minutes: number): number => Math.round((minutes / 60) * 100) / 100
