import { accessMessages } from './en/access.ts'
import { entryMessages } from './en/entry.ts'
import { factorMessages } from './en/factor.ts'
import { problemMessages } from './en/problems.ts'
import { providerMessages } from './en/provider.ts'
import { rightMessages, roleMessages } from './en/rights.ts'

export const messages: Readonly<Record<string, string>> = {
  ...entryMessages,
  ...accessMessages,
  ...problemMessages,
  ...factorMessages,
  ...providerMessages,
  ...rightMessages,
  ...roleMessages,
}
