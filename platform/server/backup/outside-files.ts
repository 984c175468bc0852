import type { Client } from 'pg'
import { withClient } from '../database/with-client.ts'
import { PlaceError } from '../files/file-place.ts'
import type { FilePlaces } from '../files/file-places.ts'
import {
  countFiles,
  eachFile,
  type FileFacts,
  findFacts,
  markErased,
  mayBeOutside,
  relocate,
} from '../files/file-rows.ts'
import { fetchBytes, fingerprint, putBytes } from '../files/stored-bytes.ts'
import { BackupError } from './backup-error.ts'
import type { RowsTaker } from './read-backup.ts'

/** What stands before the bytes of one file; `erased` when it was while the backup was written. */
interface FileHead {
  readonly territoryId: string
  readonly id: string
  readonly erased?: true
}

/**
 * The files that the snapshot of this connection names outside the database, one record each: the length of a head, the
 * head, the bytes. Throws `BackupError` when one cannot be had whole: a backup without it would be none.
 */
export async function* outsideRecords(
  client: Client,
  url: string,
  places: Pick<FilePlaces, 'place'>,
): AsyncGenerator<Buffer> {
  if (!(await mayBeOutside(client))) return
  for await (const facts of eachFile(client, ['folder', 's3'])) {
    const { territoryId, id } = facts
    const bytes = await bytesOf(url, places, facts)
    yield recordOf(bytes ? { territoryId, id } : { territoryId, id, erased: true }, bytes)
  }
}

/** A file that is no longer where the snapshot saw it was moved, or erased, since: the row of this very moment says. */
async function bytesOf(
  url: string,
  places: Pick<FilePlaces, 'place'>,
  facts: FileFacts,
): Promise<Buffer | undefined> {
  try {
    let fetched = await fetchBytes(places, facts)
    if (fetched.state === 'missing') {
      const now = await withClient(url, (fresh) => findFacts(fresh, facts))
      if (!now) return undefined
      fetched = await fetchBytes(places, now)
    }
    if (fetched.state === 'whole') return fetched.bytes
    const what = fetched.state === 'missing' ? 'manque' : 'n’est plus celle qui a été reçue'
    throw new BackupError(
      `La pièce jointe ${facts.id} ${what} (${facts.storedIn}) : pas de sauvegarde sans elle. Voyez « bassin files check ».`,
    )
  } catch (error) {
    if (!(error instanceof PlaceError)) throw error
    throw new BackupError(`Pas de sauvegarde sans les pièces jointes : ${error.message}.`)
  }
}

const recordOf = (head: FileHead, bytes: Buffer = Buffer.alloc(0)): Buffer => {
  const said = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(said.length)
  return Buffer.concat([length, said, bytes])
}

/** Puts each file where this installation keeps its own, and says so in its row, in the transaction under way. */
export async function takeFiles(client: Client, places: FilePlaces, now: () => Date): Promise<RowsTaker> {
  const counts = (await mayBeOutside(client)) ? await countFiles(client) : { folder: 0, s3: 0 }
  const expected = counts.folder + counts.s3
  let taken = 0
  return {
    write: async (record) => {
      const end = 4 + record.readUInt32BE(0)
      const head = JSON.parse(record.toString('utf8', 4, end)) as FileHead
      taken += 1
      if (head.erased) return markErased(client, head, now())
      const facts = await findFacts(client, head)
      const bytes = record.subarray(end)
      if (!facts || !fingerprint(bytes).equals(facts.sha256))
        throw new BackupError(`La pièce jointe ${head.id} ne correspond pas à sa ligne.`)
      await relocate(client, facts, await putBytes(places, facts.territoryId, bytes))
    },
    end: async () => {
      if (taken !== expected)
        throw new BackupError(
          `${expected} pièces jointes étaient attendues, la sauvegarde en contient ${taken}.`,
        )
      return taken
    },
  }
}
