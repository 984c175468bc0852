import { told } from './element.ts'
import { say } from './language.ts'

/** What was sent and not taken: what to take out of it, or that the network may be at fault. */
export const failed = (code: string): HTMLElement =>
  told(say(code === 'nir-refused' ? 'error.nir' : 'error'), 'wrong')
