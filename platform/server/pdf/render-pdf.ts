import { type ChildProcess, fork } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { documentFonts } from './fonts.ts'
import type { PdfAnswer, PdfAsk } from './pdf-messages.ts'

const TIME_LIMIT_MS = 20_000
/** A process that nobody needs gives its memory back. */
const IDLE_MS = 30_000
const MOST_WAITING = 50

let child: Promise<ChildProcess> | undefined
let current: ChildProcess | undefined
let idle: NodeJS.Timeout | undefined
let waiting = 0
let queue: Promise<unknown> = Promise.resolve()

/** Thrown when too many documents wait already. */
class PdfQueueFull extends Error {}

/**
 * A tagged PDF (PDF/UA-1) from a Typst template and its data. The template starts with
 * `#let data = json(bytes(sys.inputs.data))`: what people typed is data in there, never markup. Documents are
 * made one after the other in one child process, each within a time limit.
 */
export const renderPdf = (
  template: string,
  data: object,
  { timeLimitMs = TIME_LIMIT_MS } = {},
): Promise<Buffer> => {
  if (waiting >= MOST_WAITING) return Promise.reject(new PdfQueueFull('too many documents wait'))
  waiting += 1
  const made = queue.then(() => compile({ template, data: JSON.stringify(data) }, timeLimitMs))
  queue = made.catch(() => {})
  return made.finally(() => {
    waiting -= 1
  })
}

const compile = async (ask: PdfAsk, timeLimitMs: number): Promise<Buffer> => {
  clearTimeout(idle)
  child ??= start()
  const running = await child.catch((error: unknown) => {
    child = undefined
    throw error
  })
  try {
    const answer = await askChild(running, ask, timeLimitMs)
    if ('error' in answer) throw new Error(answer.error)
    return Buffer.from(answer.pdf, 'base64')
  } finally {
    idle = setTimeout(() => stop(running), IDLE_MS).unref()
  }
}

const askChild = (running: ChildProcess, ask: PdfAsk, timeLimitMs: number): Promise<PdfAnswer> =>
  new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(limit)
      running.off('message', answered)
      running.off('exit', ended)
      act()
    }
    const answered = (answer: unknown) => settle(() => resolve(answer as PdfAnswer))
    const ended = () => settle(() => reject(new Error('the document process ended')))
    const limit = setTimeout(
      () =>
        settle(() => {
          stop(running)
          reject(new Error(`the document took more than ${timeLimitMs} ms`))
        }),
      timeLimitMs,
    )
    running.once('message', answered)
    running.once('exit', ended)
    running.send(ask)
  })

const start = async (): Promise<ChildProcess> => {
  const fonts = await documentFonts()
  // An empty folder: templates bring everything with them.
  const workspace = join(tmpdir(), `bassin-pdf-${process.getuid?.() ?? 0}`)
  await mkdir(workspace, { recursive: true, mode: 0o700 })
  const settings = `${workspace}.fonts.conf`
  await writeFile(settings, `<?xml version="1.0"?><fontconfig><dir>${workspace}</dir></fontconfig>`)
  const script = fileURLToPath(new URL('./compile-child.ts', import.meta.url))
  const started = fork(script, [workspace, ...fonts], {
    // Nothing of our environment (database address, secret) reaches the compiler.
    // Nor do the fonts of the machine: a document is the same wherever it is made, and a sign that ours lack is named.
    env: { NODE_OPTIONS: '', TZ: 'UTC', FONTCONFIG_FILE: settings },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  current = started
  started.on('exit', () => forget(started))
  started.unref()
  started.channel?.unref()
  return started
}

const stop = (running: ChildProcess): void => {
  forget(running)
  running.kill('SIGKILL')
}

/** The next document starts a new process; one already started in its place stays. */
const forget = (ended: ChildProcess): void => {
  if (current === ended) child = current = undefined
}
