import type { Client } from 'pg'
import { type OutsideName, PlaceError, type PlaceName, placeNames } from './file-place.ts'
import type { FilePlaces } from './file-places.ts'
import { countFiles, eachFile, type FileFacts, findFacts, keysNamed } from './file-rows.ts'
import { fetchBytes } from './stored-bytes.ts'
import { unnamedFiles } from './unnamed-files.ts'

export interface PlaceCheck {
  readonly place: PlaceName
  /** Rows that say that their bytes are there. */
  readonly files: number
  readonly whole: number
  /** Counts, and the first twenty ids. */
  readonly missing: Wrong
  readonly altered: Wrong
  /** What no row names, half of it perhaps on its way; undefined for the database. */
  readonly unnamed: number | undefined
  /** Why the place could not be looked at to the end. */
  readonly failure: string | undefined
}

interface Wrong {
  readonly count: number
  readonly ids: readonly string[]
}

const mostIds = 20

/** Reads every file again, place by place, one in memory at a time, and counts what no row names. Changes nothing. */
export const checkFiles = async (
  client: Client,
  places: FilePlaces,
  onProgress: (seen: number, of: number) => void = () => {},
): Promise<PlaceCheck[]> => {
  const counts = await countFiles(client)
  const of = counts.database + counts.folder + counts.s3
  let seen = 0
  const checks: PlaceCheck[] = []
  for (const place of placeNames) {
    const isSet = place === 'database' || places.outside.includes(place)
    if (!isSet && counts[place] === 0) continue
    checks.push(
      await checkPlace(client, places, place, counts[place], () => {
        seen += 1
        onProgress(seen, of)
      }),
    )
  }
  return checks
}

const checkPlace = async (
  client: Client,
  places: FilePlaces,
  place: PlaceName,
  files: number,
  onFile: () => void,
): Promise<PlaceCheck> => {
  const wrong = { missing: [] as string[], altered: [] as string[] }
  let [whole, unnamed] = [0, undefined as number | undefined]
  let failure: string | undefined
  try {
    for await (const facts of eachFile(client, [place])) {
      const { state } = await stateOf(client, places, facts)
      if (state === 'whole') whole += 1
      else if (state !== 'gone') wrong[state].push(facts.id)
      onFile()
    }
    if (place !== 'database') unnamed = await countUnnamed(client, places, place)
  } catch (error) {
    if (!(error instanceof PlaceError)) throw error
    failure = error.message
  }
  const counted = (ids: readonly string[]): Wrong => ({ count: ids.length, ids: ids.slice(0, mostIds) })
  const { missing, altered } = wrong
  return { place, files, whole, missing: counted(missing), altered: counted(altered), unnamed, failure }
}

/** A file that is not where its row said may have been erased or moved since the row was read. */
const stateOf = async (
  client: Client,
  places: FilePlaces,
  facts: FileFacts,
): Promise<{ state: 'whole' | 'missing' | 'altered' | 'gone' }> => {
  const fetched = await fetchBytes(places, facts)
  if (fetched.state !== 'missing') return fetched
  const now = await findFacts(client, facts)
  return now ? fetchBytes(places, now) : { state: 'gone' }
}

const countUnnamed = async (client: Client, places: FilePlaces, place: OutsideName): Promise<number> => {
  let count = 0
  const named = (territoryId: string, keys: readonly string[]) => keysNamed(client, territoryId, keys)
  for await (const _held of unnamedFiles(places.place(place), named)) count += 1
  return count
}
