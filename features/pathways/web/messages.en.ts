import { entry } from './en/entry.ts'
import { work } from './en/work.ts'

/** English of the feature; each part keeps its own file. */
export const messages: Record<string, string> = { ...entry, ...work }
