import { pages } from './en/pages.ts'
import { words } from './en/words.ts'

/** English catalogue of the workshops. */
export const messages: Readonly<Record<string, string>> = { ...words, ...pages }
