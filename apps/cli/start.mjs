/** `npm start`: the launcher, then the application. */
import { launch } from './launcher/launch.mjs'

await launch('apps/cli/bassin.ts', ['start', ...process.argv.slice(2)])
