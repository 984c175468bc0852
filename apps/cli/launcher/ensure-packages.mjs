import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Installs the locked packages when `node_modules` is absent or older than the lock; a built Bassin has no lock. */
export function ensurePackages(folder) {
  if (!existsSync(join(folder, 'package-lock.json'))) return
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  const hash = createHash('sha256').update(lock).digest('hex')
  const marker = join(folder, 'node_modules', '.bassin-lock')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === hash) return
  if (!installedAsLocked(folder, lock)) install(folder)
  writeFileSync(marker, hash)
}

/** True when npm's own record of what it installed agrees with the lock: a developer's `npm install` is enough. */
function installedAsLocked(folder, lock) {
  const record = join(folder, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages
  return Object.entries(JSON.parse(lock).packages).every(([path, wanted]) => {
    if (path === '') return true
    const found = installed[path]
    return found ? found.version === wanted.version : wanted.optional === true || wanted.peer === true
  })
}

/**
 * `npm ci` would refuse the lock: it lists only the optional packages of the system it was made on. An install that
 * saves nothing takes every version from the lock all the same, and finds the optional ones of another system.
 */
function install(folder) {
  console.error('Installation des paquets (une à deux minutes la première fois)…')
  const args = [
    'install',
    '--no-save',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const npm = process.env.npm_execpath
  const options = { cwd: folder, stdio: ['ignore', 2, 2] }
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
  if (result.status === 0) return
  console.error(
    "L'installation des paquets a échoué (npm install) : voyez le message ci-dessus, puis recommencez.",
  )
  process.exit(1)
}
