import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { CellReject, Choice, Difference, LineOutcome, Verdict } from '../../contract.ts'
import type { GivenPerson } from '../../rules/person-values.ts'
import type { FileLine } from '../../rules/read-line.ts'

/** What was understood of a line, kept until it is applied. */
export interface LineValues {
  readonly person?: GivenPerson
  readonly texts?: Readonly<Record<string, string>>
  /** The earlier line of the file that told the same person first. */
  readonly sameAs?: number
}

export interface StoredCandidate {
  readonly id: string
  readonly evidence: readonly string[]
}

/** What the rehearsal says of a line. */
export interface JudgedLine {
  readonly number: number
  readonly verdict: Verdict
  readonly values: LineValues
  readonly differences: readonly Difference[]
  readonly rejects: readonly CellReject[]
  readonly candidates: readonly StoredCandidate[]
  readonly targetId: string | null
  readonly targetVersion: number | null
  readonly identityKey: string | null
}

export interface StoredLine extends JudgedLine {
  readonly cells: readonly string[] | null
  readonly choice: Choice | null
  readonly choiceId: string | null
  readonly outcome: LineOutcome | null
  readonly outcomeCode: string | null
  readonly entityKind: string | null
  readonly entityId: string | null
  readonly entityVersion: number | null
  readonly wasCreated: boolean | null
  readonly before: Readonly<Record<string, unknown>> | null
}

export const lineColumns = `l.number, l.cells, l.verdict, l.values, l.differences, l.rejects, l.candidates,
  l.target_id as "targetId", l.target_version as "targetVersion", l.identity_key as "identityKey", l.choice, l.choice_id as "choiceId", l.outcome,
  l.outcome_code as "outcomeCode", l.entity_kind as "entityKind", l.entity_id as "entityId",
  l.entity_version as "entityVersion", l.was_created as "wasCreated", l.before`

export const insertLines = async (
  tx: TerritoryTransaction,
  importId: string,
  lines: readonly FileLine[],
): Promise<void> => {
  await tx.query(
    `insert into exchanges.import_line (territory_id, import_id, number, cells)
     select $1, $2, number, cells from json_to_recordset($3::json) as given (number int, cells jsonb)`,
    [tx.territoryId, importId, JSON.stringify(lines)],
  )
}

/** Lines after `after`, in order, for who walks a whole import. */
export const nextLines = (
  tx: TerritoryTransaction,
  importId: string,
  page: { after: number; limit: number; where?: string; backwards?: boolean },
): Promise<StoredLine[]> =>
  tx.query(
    `select ${lineColumns} from exchanges.import_line l
     where l.territory_id = $1 and l.import_id = $2 and l.number > $3 and (${page.where ?? 'true'}) order by l.number ${page.backwards ? 'desc' : ''} limit $4`,
    [tx.territoryId, importId, page.after, page.limit],
  )

export const saveJudged = async (
  tx: TerritoryTransaction,
  importId: string,
  lines: readonly JudgedLine[],
): Promise<void> => {
  await tx.query(
    `update exchanges.import_line l set verdict = g.verdict, values = g.values, differences = g.differences, rejects = g.rejects,
       candidates = g.candidates, target_id = g."targetId", target_version = g."targetVersion", identity_key = g."identityKey"
     from json_to_recordset($3::json) as g (number int, verdict text, values jsonb, differences jsonb, rejects jsonb,
       candidates jsonb, "targetId" uuid, "targetVersion" int, "identityKey" text)
     where l.territory_id = $1 and l.import_id = $2 and l.number = g.number`,
    [tx.territoryId, importId, JSON.stringify(lines)],
  )
}

export interface LineEnd {
  readonly number: number
  readonly outcome: LineOutcome
  readonly outcomeCode?: string | null
  readonly entityKind?: string | null
  readonly entityId?: string | null
  readonly entityVersion?: number | null
  readonly wasCreated?: boolean | null
  readonly before?: object | null
}

export const saveEnds = async (
  tx: TerritoryTransaction,
  importId: string,
  ends: readonly LineEnd[],
): Promise<void> => {
  await tx.query(
    `update exchanges.import_line l set outcome = g.outcome, outcome_code = g."outcomeCode",
       entity_kind = coalesce(g."entityKind", l.entity_kind), entity_id = coalesce(g."entityId", l.entity_id),
       entity_version = coalesce(g."entityVersion", l.entity_version), was_created = coalesce(g."wasCreated", l.was_created),
       before = coalesce(g.before, l.before)
     from json_to_recordset($3::json) as g (number int, outcome text, "outcomeCode" text, "entityKind" text,
       "entityId" uuid, "entityVersion" int, "wasCreated" boolean, before jsonb)
     where l.territory_id = $1 and l.import_id = $2 and l.number = g.number`,
    [tx.territoryId, importId, JSON.stringify(ends)],
  )
}

/** Lines that an application would write now: read, and decided when they had to be. */
export const readyLine = `l.outcome is null and (l.verdict in ('new', 'known') or (l.verdict = 'possible' and l.choice is not null))`

const undecidedLine = `l.outcome is null and l.verdict = 'possible' and l.choice is null`

export interface LineCounts {
  readonly verdicts: Readonly<Record<string, number>>
  readonly outcomes: Readonly<Record<string, number>>
  readonly ready: number
  readonly undecided: number
}

export const countLines = async (tx: TerritoryTransaction, importId: string): Promise<LineCounts> => {
  const rows = await tx.query<{
    verdict: string | null
    outcome: string | null
    count: number
    ready: number
    undecided: number
  }>(
    `select l.verdict, l.outcome, count(*)::int as count, (count(*) filter (where ${readyLine}))::int as ready,
       (count(*) filter (where ${undecidedLine}))::int as undecided
     from exchanges.import_line l where l.territory_id = $1 and l.import_id = $2 group by l.verdict, l.outcome`,
    [tx.territoryId, importId],
  )
  const summed = (by: 'verdict' | 'outcome') => {
    const counts: Record<string, number> = {}
    for (const row of rows) {
      const key = row[by]
      if (key !== null) counts[key] = (counts[key] ?? 0) + row.count
    }
    return counts
  }
  const total = (of: 'ready' | 'undecided') => rows.reduce((sum, row) => sum + row[of], 0)
  return {
    verdicts: summed('verdict'),
    outcomes: summed('outcome'),
    ready: total('ready'),
    undecided: total('undecided'),
  }
}

export interface SensitiveCells {
  readonly number: number
  /** Cells by the index of their column. */
  readonly cells: Readonly<Record<string, string>>
}

/** Cells of sensitive columns leave the line for a table that only this import opens. */
export const hideCells = async (
  tx: TerritoryTransaction,
  importId: string,
  rows: readonly SensitiveCells[],
): Promise<void> => {
  if (rows.length === 0) return
  await tx.query(
    `insert into exchanges.import_sensitive (territory_id, import_id, number, cells)
     select $1, $2, number, cells from json_to_recordset($3::json) as given (number int, cells jsonb)
     on conflict (territory_id, import_id, number) do update set cells = import_sensitive.cells || excluded.cells`,
    [tx.territoryId, importId, JSON.stringify(rows)],
  )
}

export const hiddenCells = async (
  tx: TerritoryTransaction,
  importId: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Readonly<Record<string, string>>>> => {
  const rows = await tx.query<SensitiveCells>(
    `select number, cells from exchanges.import_sensitive
     where territory_id = $1 and import_id = $2 and number = any($3::int[])`,
    [tx.territoryId, importId, numbers],
  )
  return new Map(rows.map((row) => [row.number, row.cells]))
}
