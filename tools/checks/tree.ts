import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

/** Files that git tracks or would track, relative to the root. */
export const files: readonly string[] = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: root,
})
  .toString()
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)))

export const read = (file: string): string => readFileSync(join(root, file), 'utf8')
export const linesOf = (file: string): number => read(file).split('\n').length
export const isGenerated = (file: string): boolean => file.endsWith('.generated.ts')
export const code = files.filter((file) => /\.(ts|tsx|mjs|css|sql)$/.test(file) && !isGenerated(file))
export const inFeature = (file: string): string | undefined => /^features\/([^/]+)\//.exec(file)?.[1]
