import { accessMessages } from './en/access.ts'
import { entryMessages } from './en/entry.ts'
import { problemMessages } from './en/problems.ts'
import { rightMessages, roleMessages } from './en/rights.ts'

export const messages: Readonly<Record<string, string>> = {
  ...entryMessages,
  ...accessMessages,
  ...problemMessages,
  ...rightMessages,
  ...roleMessages,
}
