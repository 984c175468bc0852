import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')
const folder = join(root, 'dist/web')
const mark = join(folder, '.built-from')
const sources = [
  'apps/web/**/*',
  'platform/{web,contract}/**/*',
  'features/*/{contract,rules,web}{,/**}/*',
  'features/*/contract.ts',
  'kernel/*.ts',
  'package-lock.json',
]

/** The folder of the built web; built when absent or when one of its sources changed. */
export const ensureWeb = async (log: (message: string) => void): Promise<string> => {
  const fingerprint = fingerprintOf(sources)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint) return folder
  log('Construction des pages (une fois)…')
  await build({ configFile: join(root, 'apps/web/vite.config.ts'), logLevel: 'error' })
  writeFileSync(mark, fingerprint)
  return folder
}

/** Names, sizes and dates of the files: enough to know that nothing changed, in a few milliseconds. */
const fingerprintOf = (patterns: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const file of globSync([...patterns], { cwd: root }).sort()) {
    const { size, mtimeMs, isFile } = statOf(join(root, file))
    if (isFile) hash.update(`${file}:${size}:${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

const statOf = (path: string) => {
  const stat = statSync(path)
  return { size: stat.size, mtimeMs: stat.mtimeMs, isFile: stat.isFile() }
}
