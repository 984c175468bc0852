import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { woffToTtf } from './woff-to-ttf.ts'

const family = '@fontsource/atkinson-hyperlegible-next'
const weights = [400, 700]
const scripts = ['latin', 'latin-ext']

let prepared: Promise<string[]> | undefined

/** Paths of the TrueType fonts of documents, inflated from the web's own fonts at the first use. */
export const documentFonts = (): Promise<string[]> => {
  prepared ??= prepare().catch((error: unknown) => {
    prepared = undefined
    throw error
  })
  return prepared
}

const prepare = async (): Promise<string[]> => {
  const root = dirname(createRequire(import.meta.url).resolve(`${family}/package.json`))
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  const folder = join(tmpdir(), `bassin-fonts-${version}-${process.getuid?.() ?? 0}`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  return Promise.all(
    weights.flatMap((weight) =>
      scripts.map(async (script) => {
        const name = `${family.split('/')[1]}-${script}-${weight}-normal`
        const target = join(folder, `${name}.ttf`)
        if (!existsSync(target)) {
          const unfinished = `${target}.${process.pid}`
          await writeFile(unfinished, woffToTtf(await readFile(join(root, 'files', `${name}.woff`))))
          await rename(unfinished, target)
        }
        return target
      }),
    ),
  )
}
