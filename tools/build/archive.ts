import { createHash } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  lstatSync,
  readdirSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

const block = 512

/**
 * Packs a folder beside itself as `.tar.gz`, with the `.sha256` that goes with it, and gives the archive's path. The
 * same files give the same bytes: sorted names, one date for all, no owner, two modes.
 */
export async function archiveFolder(folder: string, date: Date): Promise<string> {
  const file = `${folder}.tar.gz`
  await pipeline(
    Readable.from(entriesOf(folder, Math.floor(date.getTime() / 1000))),
    createGzip({ level: 6 }),
    createWriteStream(file),
  )
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  writeFileSync(`${file}.sha256`, `${hash.digest('hex')}  ${basename(file)}\n`)
  return file
}

async function* entriesOf(folder: string, seconds: number): AsyncGenerator<Buffer> {
  for (const path of pathsUnder(folder).sort()) {
    const place = join(folder, path)
    const name = `${basename(folder)}/${path}`
    const state = lstatSync(place)
    if (state.isSymbolicLink()) {
      yield header({ name, type: '2', mode: 0o777, size: 0, seconds, link: readlinkSync(place) })
      continue
    }
    yield header({ name, type: '0', mode: state.mode & 0o100 ? 0o755 : 0o644, size: state.size, seconds })
    yield* createReadStream(place)
    yield Buffer.alloc((block - (state.size % block)) % block)
  }
  yield Buffer.alloc(2 * block)
}

const pathsUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !lstatSync(join(folder, path)).isDirectory(),
  )

interface Entry {
  readonly name: string
  /** `0` a file, `2` a symbolic link. */
  readonly type: '0' | '2'
  readonly mode: number
  readonly size: number
  readonly seconds: number
  readonly link?: string
}

/** One ustar header: a name of more than 100 bytes is cut at a slash. */
function header({ name, type, mode, size, seconds, link = '' }: Entry): Buffer {
  const [prefix, end] = splitName(name)
  const bytes = Buffer.alloc(block)
  bytes.write(end, 0)
  bytes.write(octal(mode, 8), 100)
  bytes.write(octal(0, 8), 108)
  bytes.write(octal(0, 8), 116)
  bytes.write(octal(size, 12), 124)
  bytes.write(octal(seconds, 12), 136)
  bytes.write(' '.repeat(8), 148)
  bytes.write(type, 156)
  bytes.write(link, 157)
  bytes.write('ustar\u000000', 257)
  bytes.write(prefix, 345)
  const sum = bytes.reduce((total, byte) => total + byte, 0)
  bytes.write(`${octal(sum, 7)}\u0000 `, 148)
  return bytes
}

const octal = (value: number, width: number): string => value.toString(8).padStart(width - 1, '0')

function splitName(name: string): [string, string] {
  if (Buffer.byteLength(name) <= 100) return ['', name]
  const cut = name.indexOf('/', name.length - 101)
  if (cut < 1 || cut > 155) throw new Error(`too long a name for an archive: ${name}`)
  return [name.slice(0, cut), name.slice(cut + 1)]
}
