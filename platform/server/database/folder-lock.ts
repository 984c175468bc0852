import { rmSync } from 'node:fs'
import type { Server } from 'node:net'
import { connect, createServer } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { folderInUse, openDataFolder } from './data-folder.ts'
import { chooseOrdinaryUser } from './ordinary-user.ts'

/** Holds a data folder for this process. */
interface FolderLock {
  release(): Promise<void>
}

/**
 * Takes the data folder, or answers `null` when a living Bassin has it. The lock is a listening socket: the kernel
 * closes it with its process, so neither a kill nor a reused process number can leave it behind.
 */
export async function lockFolder(run: string): Promise<FolderLock | null> {
  const path = socketPath(run)
  if (await answers(path)) return null
  if (process.platform !== 'win32') rmSync(path, { force: true })
  const server = await listen(path)
  return server && { release: () => new Promise((done) => server.close(() => done())) }
}

/** Holds a data folder whose database is elsewhere; says so when another Bassin runs on it. */
export async function holdDataFolder(dataFolder: string): Promise<FolderLock> {
  const { root, run } = openDataFolder(dataFolder, chooseOrdinaryUser())
  const lock = await lockFolder(run)
  if (lock === null) throw folderInUse(root)
  return lock
}

const socketPath = (run: string): string =>
  process.platform === 'win32'
    ? `\\\\.\\pipe\\bassin-${basename(dirname(run))}-${basename(run)}`
    : join(run, 'bassin.sock')

function answers(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path)
    const finish = (alive: boolean) => {
      socket.destroy()
      done(alive)
    }
    socket.once('connect', () => finish(true))
    socket.once('error', () => finish(false))
  })
}

function listen(path: string): Promise<Server | null> {
  return new Promise((done, fail) => {
    const server = createServer((socket) => socket.destroy())
    server.unref()
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(null) : fail(error),
    )
    server.listen(path, () => done(server))
  })
}
