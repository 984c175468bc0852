import { done, refuse } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { type ImportLine, linesPerPage, type listImportLines } from '../../contract.ts'
import { openImport } from './import-access.ts'
import { lineColumns, type StoredLine } from './line-store.ts'

/** Lines as the page shows them; a candidate is named only to who may open every file. */
export const listLines: TerritoryHandler<typeof listImportLines> = async (context, { params, query }) => {
  const { tx, actor } = context
  const one = await openImport(context, params.importId)
  if (!one) return refuse('not-found')
  const asked = [tx.territoryId, one.id, query.verdict ?? null, query.outcome ?? null]
  const where = `l.territory_id = $1 and l.import_id = $2 and ($3::text is null or l.verdict = $3) and ($4::text is null or l.outcome = $4)`
  const lines = await tx.query<StoredLine>(
    `select ${lineColumns} from exchanges.import_line l where ${where} order by l.number offset $5 limit $6`,
    [...asked, query.offset, linesPerPage],
  )
  const [counted] = await tx.query<{ total: number }>(
    `select count(*)::int as total from exchanges.import_line l where ${where}`,
    asked,
  )
  const persons =
    scopeOf(actor, 'people.read') === 'territory'
      ? await personsOf(tx, lines)
      : new Map<string, KnownPerson>()
  return done({ items: lines.map((line) => replyOf(line, persons)), total: counted?.total ?? 0 })
}

interface KnownPerson {
  readonly id: string
  readonly name: string
  readonly birthDate: string | null
  readonly updatedAt: Date
}

const personsOf = async (
  tx: TerritoryTransaction,
  lines: readonly StoredLine[],
): Promise<ReadonlyMap<string, KnownPerson>> => {
  const ids = lines.flatMap((line) => line.candidates.map((candidate) => candidate.id))
  const rows = await tx.query<KnownPerson>(
    `select id, given_name || ' ' || family_name as name, birth_date as "birthDate", updated_at as "updatedAt"
     from people.published_person where territory_id = $1 and id = any($2::uuid[])`,
    [tx.territoryId, ids],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

const replyOf = (line: StoredLine, persons: ReadonlyMap<string, KnownPerson>): ImportLine => ({
  number: line.number,
  name: nameOf(line),
  verdict: line.verdict,
  differences: [...line.differences],
  rejects: [...line.rejects],
  candidates: line.candidates.map(({ id, evidence }) => ({
    id,
    evidence: [...evidence],
    name: persons.get(id)?.name ?? null,
    birthDate: persons.get(id)?.birthDate ?? null,
  })),
  choice: line.choice,
  choiceId: line.choiceId,
  outcome: line.outcome,
  outcomeCode: line.outcomeCode,
  entityKind: line.entityKind,
  entityId: line.entityId,
  storedOn: persons.get(line.targetId ?? '')?.updatedAt.toISOString() ?? null,
})

const nameOf = ({ values }: StoredLine): string => {
  const { person, texts } = values
  if (person) return [person.givenName, person.familyName].filter(Boolean).join(' ')
  return texts?.stepLabel ?? texts?.stepCode ?? ''
}
