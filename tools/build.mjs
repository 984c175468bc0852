/**
 * `npm run build`: `dist/bassin-<version>-<system>` and its archive, a folder that runs elsewhere without these sources,
 * without npm and without network: our own files as JavaScript in the same tree, the built web, and the packages that
 * the server needs, PostgreSQL and Node among them. `--to FOLDER`: there, and no archive; `--link`: packages as hard links.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { pinnedNode } from '../apps/cli/launcher/runtime.mjs'
import { builtWeb } from '../apps/cli/web-build.ts'
import { findBinaries } from '../platform/server/database/embedded-binaries.ts'
import { archiveFolder } from './build/archive.ts'
import { writeLauncher } from './build/launcher.mjs'
import { copyPackages, productionPackages } from './build/production-packages.mjs'
import { reachedFrom, writeAsJavaScript } from './build/transpile.mjs'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({
  options: { to: { type: 'string' }, link: { type: 'boolean', default: false } },
})
const { name, version, license, imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const built = `${name}-${version}-${process.platform}-${process.arch}`
const target = values.to ? resolve(process.env.INIT_CWD ?? '.', values.to) : join(root, 'dist', built)
const asTheyAre = [
  ...[
    'apps/cli/launcher',
    'apps/cli/run.mjs',
    'database/migrations',
    'deploy',
    'docs/operations',
    'docs/performance',
  ],
  ...['LICENSE', 'README.md', 'LISEZMOI.md', 'SECURITY.md', 'CHANGELOG.md'],
]

// Where npm left no link between PostgreSQL's libraries, they are made here: the folder may be read-only where it runs.
findBinaries()
rmSync(target, { recursive: true, force: true })
cpSync(builtWeb(console.log), join(target, 'web'), {
  recursive: true,
  filter: (path) => !path.endsWith('.sources'),
})
const files = reachedFrom(['apps/cli/bassin.ts'], root)
for (const file of files) writeAsJavaScript(file, root, target)
for (const path of asTheyAre) cpSync(join(root, path), join(target, path), { recursive: true })
const packages = productionPackages(root)
copyPackages(packages, { root, target, link: values.link })
writeLauncher(target, pinnedNode(root).slice(root.length + 1))
const manifest = { name, version, license, private: true, type: 'module', imports }
writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
console.log(`${target} : ${files.length} fichiers, ${packages.length} paquets.`)
if (!values.to) console.log(await archiveFolder(target, lastChange()))

/** Date of the sources, so that they give the same archive on any day: that of their commit, where git is there. */
function lastChange() {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%cI'], { cwd: root, encoding: 'utf8' })
  return new Date(stdout?.trim() || 0)
}
