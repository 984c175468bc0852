import type { Client } from 'pg'
import { PlaceError, type PlaceName, placeNames } from './file-place.ts'
import type { FilePlaces } from './file-places.ts'
import { countFiles, eachFile, type FileFacts, keysNamed, relocate } from './file-rows.ts'
import { fetchBytes, putBytes, type Stored } from './stored-bytes.ts'

interface MoveProgress {
  readonly seen: number
  readonly of: number
}

export interface Moved {
  readonly moved: number
  /** Already where they should be. */
  readonly there: number
  /** Erased, or moved by another, meanwhile. */
  readonly gone: number
  /** Left where they are: their bytes are missing or altered. The first twenty ids. */
  readonly lost: { readonly count: number; readonly ids: readonly string[] }
}

const mostIds = 20

/**
 * Moves every file to one place, while people work: bytes written and read again, then their row, then the source. A
 * move that stops goes on where it was at the next call. Throws `PlaceError` when a place does not answer.
 */
export const moveFiles = async (
  client: Client,
  places: FilePlaces,
  to: PlaceName,
  onProgress: (progress: MoveProgress) => void | Promise<void> = () => {},
): Promise<Moved> => {
  const counts = await countFiles(client)
  const from = placeNames.filter((name) => name !== to)
  const of = from.reduce((sum, name) => sum + counts[name], 0)
  // Asked for at once when it is not set, rather than at the first file.
  if (to !== 'database') places.place(to)
  let [moved, gone, seen] = [0, 0, 0]
  const lost: string[] = []
  for await (const facts of eachFile(client, from)) {
    const outcome = await moveFile(client, places, facts, to)
    if (outcome === 'moved') moved += 1
    else if (outcome === 'gone') gone += 1
    else lost.push(facts.id)
    seen += 1
    await onProgress({ seen, of })
  }
  const ids = lost.slice(0, mostIds)
  return { moved, there: counts[to], gone, lost: { count: lost.length, ids } }
}

const moveFile = async (
  client: Client,
  places: FilePlaces,
  facts: FileFacts,
  to: PlaceName,
): Promise<'moved' | 'gone' | 'lost'> => {
  const fetched = await fetchBytes(places, facts)
  if (fetched.state !== 'whole') return 'lost'
  const target = { current: to, place: places.place }
  const stored = await putBytes(target, facts.territoryId, fetched.bytes)
  const read = await fetchBytes(places, { ...facts, ...stored } as FileFacts)
  if (read.state !== 'whole') {
    await removeUnnamed(client, places, facts.territoryId, stored)
    throw new PlaceError('unreachable', `${to} ne rend pas ce qui vient d’y être écrit`)
  }
  if (!(await relocate(client, facts, stored))) {
    await removeUnnamed(client, places, facts.territoryId, stored)
    return 'gone'
  }
  await removeUnnamed(client, places, facts.territoryId, facts)
  return 'moved'
}

/** A copy of the same file may still name the same bytes. */
const removeUnnamed = async (
  client: Client,
  places: FilePlaces,
  territoryId: string,
  stored: Stored,
): Promise<void> => {
  if (stored.storedIn === 'database') return
  const named = await keysNamed(client, territoryId, [stored.key])
  if (named.length === 0) await places.place(stored.storedIn).remove(stored.key)
}
