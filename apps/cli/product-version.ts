import { readFileSync } from 'node:fs'

/** Version of this Bassin, as its package says it. */
export const productVersion = (): string => {
  const manifest = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}
