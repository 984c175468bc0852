import { answeringMessages } from './en/answering.ts'
import { askingMessages } from './en/asking.ts'
import { steeringMessages } from './en/steering.ts'

/** English catalogue of the first contacts. */
export const messages: Readonly<Record<string, string>> = {
  ...askingMessages,
  ...answeringMessages,
  ...steeringMessages,
}
