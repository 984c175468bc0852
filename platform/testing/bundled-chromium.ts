import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Chromium {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))
const libraries = 'al2023'

/**
 * The Chromium of `@sparticuz/chromium`, unpacked once with the system libraries that come with it, so that a machine
 * without any browser can run the browser tests. Linux x64 only.
 */
export async function bundledChromium(): Promise<Chromium> {
  const folder = join(cache, 'chromium')
  if (!existsSync(folder)) await unpack(folder)
  const fonts = join(folder, 'fonts.conf')
  writeFileSync(fonts, fontsOf(join(folder, 'fonts', 'fonts')))
  return {
    path: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, libraries, 'lib'),
      FONTCONFIG_FILE: fonts,
    },
  }
}

/**
 * The package's own list of fonts names folders that exist in one cloud only. Without a single font, Chromium ends at
 * the first letter that the page's own font lacks.
 */
const fontsOf = (folder: string): string =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}</dir></fontconfig>\n`

/** Unpacks beside the place and renames, so that an interrupted run leaves nothing half written. */
async function unpack(folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium')
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin')
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  const temporary = process.env.TMPDIR
  // The package unpacks into the temporary folder, whatever it is.
  process.env.TMPDIR = unfinished
  try {
    for (const name of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', `${libraries}.tar.br`]) {
      await inflate(join(packed, name))
    }
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = temporary
  }
  renameSync(unfinished, folder)
}
