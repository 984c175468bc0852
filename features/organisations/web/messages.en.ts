import { kindMessages } from './en/kinds.ts'
import { partnerMessages } from './en/partners.ts'
import { schemeMessages } from './en/schemes.ts'

export const messages: Readonly<Record<string, string>> = {
  ...partnerMessages,
  ...schemeMessages,
  ...kindMessages,
}
