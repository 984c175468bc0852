import type { CalendarDate } from '#kernel/dates.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'

export interface Merge {
  readonly id: string
  readonly keptId: string
  readonly absorbedId: string
  readonly undoUntil: CalendarDate
  readonly undoneAt: Date | null
  readonly formerValues: Readonly<Record<string, unknown>> | null
  readonly takenValues: Readonly<Record<string, unknown>> | null
}

/** Nobody writes either file meanwhile; in the order of their ids, so that two merges never wait for each other. */
export const lockFiles = async (
  tx: TerritoryTransaction,
  personIds: readonly string[],
): Promise<{ id: string; isArchived: boolean }[]> =>
  tx.query(
    `select id, archived_at is not null as "isArchived" from people.person
     where territory_id = $1 and id = any ($2) order by id for update`,
    [tx.territoryId, personIds],
  )

export const insertMerge = async (
  tx: TerritoryTransaction,
  merge: Omit<Merge, 'undoneAt'> & { readonly reason: string | null; readonly by: string; readonly at: Date },
): Promise<void> => {
  await tx.query(
    `insert into people.merge (territory_id, id, kept_id, absorbed_id, reason, merged_at, merged_by, undo_until,
       former_values, taken_values)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[tx.territoryId, merge.id, merge.keptId, merge.absorbedId, merge.reason, merge.at, merge.by],
      ...[merge.undoUntil, JSON.stringify(merge.formerValues), JSON.stringify(merge.takenValues)],
    ],
  )
}

export const findMerge = async (
  tx: TerritoryTransaction,
  keptId: string,
  mergeId: string,
): Promise<Merge | undefined> => {
  const [row] = await tx.query<Merge>(
    `select id, kept_id as "keptId", absorbed_id as "absorbedId", undo_until as "undoUntil", undone_at as "undoneAt",
       former_values as "formerValues", taken_values as "takenValues"
     from people.merge where territory_id = $1 and kept_id = $2 and id = $3 for update`,
    [tx.territoryId, keptId, mergeId],
  )
  return row
}

/** A file that became part of another one later: the first of the two merges cannot be undone before the second. */
export const isAbsorbed = async (tx: TerritoryTransaction, personId: string): Promise<boolean> => {
  const rows = await tx.query(
    'select from people.merge where territory_id = $1 and absorbed_id = $2 and undone_at is null',
    [tx.territoryId, personId],
  )
  return rows.length > 0
}

export const markUndone = async (
  tx: TerritoryTransaction,
  mergeId: string,
  by: string,
  at: Date,
): Promise<void> => {
  await tx.query(
    `update people.merge set undone_at = $3, undone_by = $4, former_values = null, taken_values = null, settled_at = $3
     where territory_id = $1 and id = $2`,
    [tx.territoryId, mergeId, at, by],
  )
}

/** The other file leaves every list and search while the merge holds, and comes back with its undoing. */
export const archiveFile = async (
  tx: TerritoryTransaction,
  personId: string,
  at: Date | null,
): Promise<void> => {
  await tx.query('update people.person set archived_at = $3 where territory_id = $1 and id = $2', [
    tx.territoryId,
    personId,
    at,
  ])
}

/** Two files never bear one France Travail number: the absorbed one gives it up, and has it back if it is still free. */
export const moveFranceTravailId = async (
  tx: TerritoryTransaction,
  personId: string,
  number: string | null,
): Promise<void> => {
  await tx.query(
    `update people.person set france_travail_id = $3 where territory_id = $1 and id = $2
       and not exists (select from people.person where territory_id = $1 and france_travail_id = $3)`,
    [tx.territoryId, personId, number],
  )
}
