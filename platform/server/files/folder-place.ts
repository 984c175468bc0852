import { randomUUID } from 'node:crypto'
import { mkdir, open, opendir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkedKey, type FilePlace, type Held, PlaceError, territoryOf } from './file-place.ts'

const unfinished = '.partial'
const ownerFile = '.bassin-owner'
const closed = { recursive: true, mode: 0o700 } as const

/** Files in a folder of this machine, or of a disk that it mounts: one folder a territory, closed to other accounts. */
export const folderPlace = (root: string): FilePlace => {
  const pathOf = (key: string) => join(root, checkedKey(key))
  return {
    put: (key, bytes) =>
      said(async () => {
        const path = pathOf(key)
        const made = await mkdir(dirname(path), closed)
        await writeWhole(path, bytes)
        if (made) await flushFolder(dirname(made))
      }),
    get: (key, mostBytes) => said(() => readBounded(pathOf(key), mostBytes), undefined),
    stat: (key) =>
      said(async () => {
        const { size, mtime } = await stat(pathOf(key))
        return { key, sizeBytes: size, at: mtime }
      }, undefined),
    remove: (key) => said(() => rm(pathOf(key), { force: true })),
    list: () => listFolder(root, (name) => !name.endsWith(unfinished)),
    removeUnfinished: async (before) => {
      let removed = 0
      for await (const { key, at } of listFolder(root, (name) => name.endsWith(unfinished))) {
        if (at >= before) continue
        await said(() => rm(join(root, key), { force: true }))
        removed += 1
      }
      return removed
    },
    readOwner: () => said(async () => (await readFile(join(root, ownerFile), 'utf8')).trim(), undefined),
    writeOwner: (id) =>
      said(async () => {
        await mkdir(root, closed)
        await writeFile(join(root, ownerFile), `${id}\n`, { mode: 0o600 })
      }),
  }
}

/** Under another name first, on the disk before it takes its own: a file is there whole, or not at all. */
const writeWhole = async (path: string, bytes: Buffer): Promise<void> => {
  const temporary = `${path}.${randomUUID()}${unfinished}`
  try {
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
    await flushFolder(dirname(path))
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {})
    throw error
  }
}

/** A name is durable once its folder is; Windows opens no folder, and keeps names by itself. */
const flushFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const opened = await open(folder, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}

/** One byte more than asked for tells that there is more, without taking all of it. */
const readBounded = async (path: string, mostBytes: number): Promise<Buffer> => {
  const file = await open(path, 'r')
  try {
    const bytes = Buffer.alloc(mostBytes + 1)
    let length = 0
    for (let last = -1; last !== 0 && length < bytes.length; length += last)
      last = (await file.read(bytes, length, bytes.length - length, length)).bytesRead
    return bytes.subarray(0, length)
  } finally {
    await file.close()
  }
}

async function* listFolder(root: string, wanted: (name: string) => boolean): AsyncGenerator<Held> {
  for await (const territory of entriesOf(root)) {
    for await (const name of entriesOf(join(root, territory))) {
      const key = `${territory}/${name}`
      if (!wanted(name) || territoryOf(key.split('.')[0] ?? '') === undefined) continue
      const found = await stat(join(root, key)).catch(() => undefined)
      if (found?.isFile()) yield { key, sizeBytes: found.size, at: found.mtime }
    }
  }
}

async function* entriesOf(folder: string): AsyncGenerator<string> {
  const opened = await said(() => opendir(folder), undefined)
  if (opened) for await (const { name } of opened) yield name
}

const absent = ['ENOENT', 'ENOTDIR']
const full = ['ENOSPC', 'EDQUOT']

/** What the disk says, in the words of a place; what is not there gives `otherwise`, when it is given. */
function said<Value>(work: () => Promise<Value>): Promise<Value>
function said<Value>(work: () => Promise<Value>, otherwise: undefined): Promise<Value | undefined>
async function said<Value>(
  work: () => Promise<Value>,
  ...otherwise: undefined[]
): Promise<Value | undefined> {
  try {
    return await work()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    if (otherwise.length > 0 && absent.includes(code)) return undefined
    throw new PlaceError(full.includes(code) ? 'full' : 'unreachable', `dossier des fichiers : ${code}`)
  }
}
