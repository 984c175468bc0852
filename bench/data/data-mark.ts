import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { frameworkStatements } from './framework-statements.ts'
import type { Size } from './sizes.ts'
import { family, given, territoryStatements } from './statements.ts'
import { workStatements } from './work-statements.ts'

const file = (folder: string) => join(folder, 'data-set.sha256')

/** What the rows depend on, besides the day of the load. */
const markOf = (size: Size): string =>
  createHash('sha256')
    .update(JSON.stringify([size, territoryStatements, workStatements, frameworkStatements, given, family]))
    .digest('hex')

/** Says in the folder, once all is loaded, of what its rows were made. */
export const keepMark = (folder: string, size: Size): void => writeFileSync(file(folder), markOf(size))

/** Whether the folder holds this very data set; `none` when no load ever ended in it. */
export const readMark = (folder: string, size: Size): 'same' | 'other' | 'none' => {
  if (!existsSync(file(folder))) return 'none'
  return readFileSync(file(folder), 'utf8') === markOf(size) ? 'same' : 'other'
}
