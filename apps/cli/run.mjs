/**
 * `node apps/cli/run.mjs <file> [arguments]`: runs a file of the project under Node 24 or later, with the locked
 * packages installed. Plain JavaScript without any dependency, because it runs before there is any.
 */
import { launch } from './launcher/launch.mjs'

const [file, ...args] = process.argv.slice(2)
if (file === undefined) {
  console.error('Usage : node apps/cli/run.mjs <fichier> [arguments]')
  process.exit(2)
}
await launch(file, args)
