import { statfs } from 'node:fs/promises'
import type { Config } from './config.ts'

/** What is left on the disk of the data folder. */
export interface Storage {
  /** Only the reserve is left: what writes is refused, so that PostgreSQL never meets the end of the disk. */
  isFull(): boolean
  stop(): void
}

const betweenLooksMs = 1_000

/**
 * Looks each second at the room left for the embedded database. A PostgreSQL that cannot write its own log stops, and
 * takes reading with it: writing stops before. A server of `DATABASE_URL` has its disk elsewhere: it says so itself.
 */
export const watchStorage = async ({
  dataFolder,
  databaseUrl,
  diskReserveBytes,
}: Pick<Config, 'dataFolder' | 'databaseUrl' | 'diskReserveBytes'>): Promise<Storage> => {
  let isFull = false
  const look = async (): Promise<void> => {
    const room = await statfs(dataFolder).catch(() => undefined)
    if (room) isFull = room.bavail * room.bsize < diskReserveBytes
  }
  if (databaseUrl || diskReserveBytes === 0) return { isFull: () => false, stop: () => {} }
  await look()
  const timer = setInterval(look, betweenLooksMs).unref()
  return { isFull: () => isFull, stop: () => clearInterval(timer) }
}
