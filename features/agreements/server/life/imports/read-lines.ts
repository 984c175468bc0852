import { readDate } from '#features/exchanges/server/public.ts'
import { containsNir } from '#kernel/nir.ts'
import { parseSiret } from '#kernel/siret.ts'
import type { ImportedColumn, ImportReject } from '../../../contract.ts'
import { type AgreementKind, agreementKinds } from '../../../rules/life/agreement-kinds.ts'
import { kindLabels } from '../../../rules/life/labels.ts'

/** Names under which a column is known, compared without accents nor capitals. */
const names: Readonly<Record<ImportedColumn, readonly string[]>> = {
  label: ['nom', 'intitule', 'libelle', 'convention'],
  kind: ['nature', 'type'],
  startsOn: ['prend effet le', 'date d effet', 'debut'],
  endsOn: ['terme', 'fin', 'date de fin'],
  signedOn: ['signee le', 'signe le', 'date de signature', 'signature'],
  parties: ['parties', 'signataires'],
  sirets: ['siret', 'sirets', 'siret des parties', 'siret des signataires'],
  amendments: ['avenants', 'nombre d avenants', 'avenants signes'],
}
export const requiredColumns: readonly ImportedColumn[] = ['label', 'startsOn', 'endsOn']

const key = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Where each column stands in the file. */
export const columnsOf = (headers: readonly string[]): Map<ImportedColumn, number> => {
  const found = new Map<ImportedColumn, number>()
  for (const [column, known] of Object.entries(names) as [ImportedColumn, readonly string[]][]) {
    const at = headers.findIndex((header) => known.includes(key(header)))
    if (at >= 0) found.set(column, at)
  }
  return found
}

interface ImportedParty {
  readonly name: string
  readonly siret: string | null
}

export interface LineRead {
  readonly line: number
  readonly label: string
  readonly kind: AgreementKind
  readonly startsOn: string
  readonly endsOn: string
  readonly signedOn: string | null
  readonly parties: readonly ImportedParty[]
  readonly amendments: number
}

const mostParties = 40

/** A line as an agreement, or each cell that is refused with its reason. */
export const readImportedLine = (
  line: number,
  cells: readonly string[],
  {
    columns,
    headers,
    today,
  }: {
    readonly columns: ReadonlyMap<ImportedColumn, number>
    readonly headers: readonly string[]
    readonly today: string
  },
): { readonly read: LineRead } | { readonly rejects: readonly ImportReject[] } => {
  const rejects: ImportReject[] = []
  const cell = (column: ImportedColumn): string => cells[columns.get(column) ?? -1]?.trim() ?? ''
  const reject = (column: ImportedColumn, reason: string, shown = cell(column)): void =>
    void rejects.push({ line, column: headers[columns.get(column) ?? -1] ?? '', reason, cell: shown })
  /** R3: not shown again either. */
  const rejectNir = (column: ImportedColumn): void => reject(column, 'nir-refused', '')
  const dateOf = (column: ImportedColumn): string | null => {
    const text = cell(column)
    const read = text === '' ? null : readDate(text)
    if (read === undefined) reject(column, 'date-unreadable')
    if (read === null && requiredColumns.includes(column)) reject(column, 'required')
    return read ?? null
  }
  const label = cell('label')
  if (label === '') reject('label', 'required')
  if (label.length > 200) reject('label', 'too-long')
  if (containsNir(label)) rejectNir('label')
  const kind = kindOf(cell('kind'))
  if (!kind) reject('kind', 'kind-unknown')
  const [startsOn, endsOn, signedOn] = [dateOf('startsOn'), dateOf('endsOn'), dateOf('signedOn')]
  if (startsOn && endsOn && endsOn < startsOn) reject('endsOn', 'ends-before-start')
  if (signedOn && signedOn > today) reject('signedOn', 'in-the-future')
  const names = listIn(cell('parties')).filter(Boolean)
  if (names.length > mostParties || names.some((name) => name.length > 200)) reject('parties', 'too-long')
  if (containsNir(cell('parties'))) rejectNir('parties')
  const sirets = cell('sirets') === '' ? [] : listIn(cell('sirets')).map(siretOf)
  if (sirets.includes(undefined)) reject('sirets', 'siret-wrong')
  else if (sirets.length > names.length) reject('sirets', 'sirets-disagree')
  else if (new Set(sirets.filter(Boolean)).size < sirets.filter(Boolean).length)
    reject('sirets', 'siret-twice')
  const parties = names.map((name, rank) => ({ name, siret: sirets[rank] || null }))
  const amendments = Number(cell('amendments') || '0')
  if (!Number.isInteger(amendments) || amendments < 0 || amendments > 99)
    reject('amendments', 'number-unreadable')
  if (rejects.length > 0 || !kind || !startsOn || !endsOn) return { rejects }
  return { read: { line, label, kind, startsOn, endsOn, signedOn, parties, amendments } }
}

/** What one cell lists, between bars, semicolons or lines. */
const listIn = (text: string): readonly string[] => text.split(/[;|\n]/).map((one) => one.trim())

/** Its digits, empty when nothing is written for that party; undefined when its key is wrong. */
const siretOf = (text: string): string | undefined => {
  if (text === '') return ''
  const read = parseSiret(text)
  return read.ok ? read.value : undefined
}

/** A kind by its code or its French name; a local convention when nothing is said. */
const kindOf = (text: string): AgreementKind | undefined =>
  text === ''
    ? 'local'
    : agreementKinds.find((kind) => key(kind) === key(text) || key(kindLabels[kind].fr) === key(text))
