import { askJob, type Job } from '#platform/server/jobs.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import { eraseRows, forgetRows, namedKeys, type OutsideKey, type Subject } from './file-store.ts'

interface Keys {
  readonly territoryId: string
  readonly keys: readonly OutsideKey[]
}

/** What a closed or expired subject must no longer hold: the line stays, its content goes, outside once this commits. */
export const eraseFiles = async (
  { tx, now }: { tx: TerritoryTransaction; now: Date },
  subject: Subject,
): Promise<void> => {
  const keys = await eraseRows(tx, subject, now)
  if (keys.length > 0) await askRemoval(tx, keys)
}

/** Nothing is left of the files of these subjects, neither content nor name. */
export const forgetFiles = async (
  { tx, now }: { readonly tx: TerritoryTransaction; readonly now: Date },
  subjectKind: string,
  subjectIds: readonly string[],
): Promise<void> => {
  const keys = await forgetRows(tx, subjectKind, subjectIds, now)
  if (keys.length > 0) await askRemoval(tx, keys)
}

/** Asks for the removal of bytes, in the transaction that takes their last row away. */
export const askRemoval = async (tx: TerritoryTransaction, keys: readonly OutsideKey[]): Promise<void> => {
  const asked = keys.map(({ storedIn, key }) => ({ storedIn, key }))
  await askJob(tx, removeBytes.name, { territoryId: tx.territoryId, keys: asked } satisfies Keys)
}

/** Removes bytes that no row names any more; tried again until their place answers. */
export const removeBytes: Job = {
  name: 'documents.remove-bytes',
  run: async (services, payload) => {
    const { territoryId, keys } = payload as Keys
    const asked = keys.map(({ key }) => key)
    const named = await services.database.withTerritory(territoryId, (tx) => namedKeys(tx, asked))
    for (const { storedIn, key } of keys)
      if (!named.includes(key)) await services.files.place(storedIn).remove(key)
  },
}
