import { createHash } from 'node:crypto'
import { newKey, type PlaceName } from './file-place.ts'
import type { FilePlaces } from './file-places.ts'

/** Where the bytes of one file are, as its row says. */
export type Stored =
  | { readonly storedIn: 'database'; readonly content: Buffer }
  | { readonly storedIn: Exclude<PlaceName, 'database'>; readonly key: string }

/** What a row says of its bytes, and what they must be. */
export type StoredFacts = Stored & { readonly sizeBytes: number; readonly sha256: Buffer }

export const fingerprint = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()

/** Puts bytes where new files go, before any row names them: nothing of them is found by who has not the row. */
export const putBytes = async (
  { current, place }: Pick<FilePlaces, 'current' | 'place'>,
  territoryId: string,
  bytes: Buffer,
): Promise<Stored> => {
  if (current === 'database') return { storedIn: current, content: bytes }
  const key = newKey(territoryId)
  await place(current).put(key, bytes)
  return { storedIn: current, key }
}

type Fetched = { readonly state: 'whole'; readonly bytes: Buffer } | { readonly state: 'missing' | 'altered' }

/** The bytes of a file, whole and with their fingerprint. Throws `PlaceError` when their place does not answer. */
export const fetchBytes = async (
  { place }: Pick<FilePlaces, 'place'>,
  facts: StoredFacts,
): Promise<Fetched> => {
  const bytes =
    facts.storedIn === 'database'
      ? facts.content
      : await place(facts.storedIn).get(facts.key, facts.sizeBytes)
  if (!bytes) return { state: 'missing' }
  const isWhole = bytes.length === facts.sizeBytes && fingerprint(bytes).equals(facts.sha256)
  return isWhole ? { state: 'whole', bytes } : { state: 'altered' }
}
