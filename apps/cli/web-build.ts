import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isBuilt } from './built.ts'

const output = 'dist/web'
const sources = [
  '{kernel,platform,features,apps}/**/*.{ts,tsx,css,html,svg}',
  'apps/web/public/**/*.*',
  'docs/guides/**/*.{md,png}',
  'package-lock.json',
]

/** Builds the web when its sources changed since the last build, and gives the folder to serve. */
export function builtWeb(say: (message: string) => void): string {
  if (isBuilt) return 'web'
  const stamp = join(output, '.sources')
  const fingerprint = fingerprintOf(globSync(sources).sort())
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return output
  say('Construction de l’interface (quelques secondes)…')
  const vite = join('node_modules', 'vite', 'bin', 'vite.js')
  const result = spawnSync(process.execPath, [vite, 'build', 'apps/web', '--logLevel', 'warn'], {
    stdio: 'inherit',
    // Under the tests, which bear another name, the libraries would come as their developers read them: half as big again.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (result.status !== 0) throw new Error('the web could not be built: see the messages of Vite above')
  writeFileSync(stamp, fingerprint)
  return output
}

function fingerprintOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}
