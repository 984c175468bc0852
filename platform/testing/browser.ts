import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { bundledChromium, type Chromium } from './bundled-chromium.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** No call home, no background work: the tests know all that goes over the network. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A real Chromium: that of `$CHROME`, else the system's, else the one that comes with the packages. */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = await findChromium(process.env)
  return chromium.launch({ executablePath: path, args: flags, env: { ...definedOf(process.env), ...env } })
}

async function findChromium(env: NodeJS.ProcessEnv): Promise<Chromium> {
  const path = env.CHROME || onPath(env.PATH ?? '')
  if (!path) return bundledChromium()
  if (!existsSync(path)) throw new Error(`CHROME names ${path}, which does not exist`)
  return { path, env: {} }
}

const onPath = (path: string): string | undefined =>
  path
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((candidate) => existsSync(candidate))

const definedOf = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
