import { told } from './element.ts'
import { say } from './language.ts'

/** What was sent and not taken: what to take out of it, or that the network may be at fault. */
export const failed = (code: string): HTMLElement =>
  told(say(code === 'nir-refused' ? 'error.nir' : 'error'), 'wrong')

/** Nothing is cut from what she wrote: she is told how much to take out. */
export const tooLong = (words: string | null, most: number): HTMLElement | undefined =>
  words !== null && words.length > most
    ? told(say('error.long', { count: String(words.length - most) }), 'wrong')
    : undefined
