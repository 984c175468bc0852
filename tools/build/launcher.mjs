import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const program = `/** Every command of a built Bassin, under whatever Node runs this file. */
import { launch } from '../apps/cli/launcher/launch.mjs'

await launch('apps/cli/bassin.js', process.argv.slice(2))
`

/** A link to this script works too: the folder is that of the script itself. */
const script = (node) => `#!/bin/sh
folder=$(dirname -- "$(dirname -- "$(readlink -f -- "$0")")")
exec "$folder/${node}" --disable-warning=ExperimentalWarning "$folder/bin/bassin.mjs" "$@"
`

/** Writes `bin/bassin`, which brings its own Node (`node` is its place in the folder), and `bin/bassin.mjs`. */
export function writeLauncher(target, node) {
  mkdirSync(join(target, 'bin'), { recursive: true })
  writeFileSync(join(target, 'bin/bassin.mjs'), program)
  writeFileSync(join(target, 'bin/bassin'), script(node))
  chmodSync(join(target, 'bin/bassin'), 0o755)
}
