import type { FileReply } from '#platform/server/http/replies.ts'
import type { Column, TableFormat } from '#platform/server/spreadsheet/table.ts'
import { tableFile } from '#platform/server/spreadsheet/table-file.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { SenderOutcome } from '../../contract.ts'
import { type LineFacts, outcomeWords, saidToSender } from '../../rules/outcome-of-line.ts'
import { rejectWords } from '../../rules/reject-words.ts'
import type { StoredImport } from '../imports/import-store.ts'
import { refusalWords } from './refusal-words.ts'

interface FactsRow extends Omit<LineFacts, 'refusalWords'> {
  readonly number: number
  readonly cells: readonly string[] | null
  readonly refusalCode: string | null
  readonly refusalText: string | null
  readonly updatedOn: string | null
  /** The person, the prescription or the step of the line. */
  readonly entityId: string | null
}

interface OutcomeTable {
  readonly concerned: readonly string[]
  readonly write: (format: TableFormat) => Promise<FileReply>
}

/** The prescription of a line is the one it created, or the one that the same sender had already sent. */
const linesOf = (
  tx: TerritoryTransaction,
  one: Pick<StoredImport, 'id' | 'organisationId'>,
): Promise<FactsRow[]> =>
  tx.query(
    `select l.number, l.cells, l.verdict, l.rejects, l.choice, l.outcome, l.outcome_code as "outcomeCode",
       r.state as "referralState", r.refusal_code as "refusalCode", r.refusal_text as "refusalText",
       coalesce(l.entity_id, earlier.entity_id) as "entityId",
       (r.decided_at at time zone t.time_zone)::date as "updatedOn", a.state as "applicationState"
     from exchanges.import_line l
     join territory.territory t on t.territory_id = $1
     left join lateral (
       select e.entity_id from exchanges.import_line e
       join exchanges.import i on i.territory_id = $1 and i.id = e.import_id and i.kind = 'referrals' and i.organisation_id = $3
       where l.verdict = 'unchanged' and l.entity_id is null and e.territory_id = $1 and e.identity_key = l.identity_key
         and e.outcome = 'applied' order by i.created_at desc limit 1) earlier on true
     left join referrals.published_referral r on r.territory_id = $1 and r.id = coalesce(l.entity_id, earlier.entity_id)
     left join lateral (select state from pathways.published_application
       where territory_id = $1 and referral_id = r.id order by received_on desc limit 1) a on true
     where l.territory_id = $1 and l.import_id = $2 order by l.number`,
    [tx.territoryId, one.id, one.organisationId],
  )

const factsOf = (row: FactsRow): LineFacts => ({
  ...row,
  refusalWords: row.refusalCode ? refusalWords(row.refusalCode, row.refusalText) : null,
})

/** Every line that the sender gave, its columns in their order, then what became of it; and whom the lines are about. */
export const outcomeTable = async (tx: TerritoryTransaction, one: StoredImport): Promise<OutcomeTable> => {
  const rows = await linesOf(tx, one)
  const columns: Column[] = [
    { key: 'line', label: 'Ligne', kind: 'number' },
    ...one.headers.map((label, index): Column => ({ key: `c${index}`, label, kind: 'text' })),
    { key: 'outcome', label: 'Suite donnée', kind: 'text' },
    { key: 'detail', label: 'Précision', kind: 'text' },
    { key: 'on', label: 'Date de la réponse', kind: 'date' },
  ]
  const lines = rows.map((row) => {
    const cells = Object.fromEntries((row.cells ?? []).map((cell, index) => [`c${index}`, cell]))
    return { line: row.number, ...cells, ...saidOf(one, row), on: row.updatedOn }
  })
  const name = `retour-${one.fileName.replace(/\.[^.]+$/, '')}`
  return {
    concerned: rows.flatMap((row) => row.entityId ?? []),
    write: (format) => tableFile(format, name, columns, lines),
  }
}

const saidOf = (one: StoredImport, row: FactsRow): { outcome: string; detail: string } => {
  if (one.kind !== 'referrals') return appliedWords(row)
  const { outcome, detail } = saidToSender(factsOf(row))
  return { outcome: outcomeWords[outcome], detail }
}

const words = {
  applied: 'Écrite',
  skipped: 'Laissée de côté',
  failed: 'En échec',
  undone: 'Annulée',
  kept: 'Gardée malgré l’annulation',
} as const

/** Files of persons and steps go back to whoever imported them: the words are those of the page. */
const appliedWords = ({ verdict, outcome, outcomeCode, rejects }: FactsRow) => {
  if (verdict === 'rejected') return { outcome: 'Rejetée', detail: rejects.map(rejectWords).join(' ; ') }
  if (outcome === null) return { outcome: verdict === 'unchanged' ? 'Inchangée' : 'En attente', detail: '' }
  return {
    outcome: words[outcome],
    detail: outcomeCode ? rejectWords({ address: '', header: '', code: outcomeCode, shape: '' }) : '',
  }
}

/** How many lines stand where, for the sender's list. */
export const countOutcomes = async (
  tx: TerritoryTransaction,
  one: Pick<StoredImport, 'id' | 'organisationId'>,
): Promise<Partial<Record<SenderOutcome, number>>> => {
  const counts: Partial<Record<SenderOutcome, number>> = {}
  for (const row of await linesOf(tx, one)) {
    const { outcome } = saidToSender(factsOf(row))
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}
