/** `npm start`: the launcher, then the application. */
import { launch } from './launcher/launch.mjs'

await launch('apps/cli/start.ts', process.argv.slice(2))
