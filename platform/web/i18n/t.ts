import { i18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { frenchElisions, frenchTypography } from './typography.ts'

export type Language = 'fr' | 'en'
export type Values = Readonly<Record<string, string | number | Date | undefined>>
export interface Message {
  /** Stable id that starts with the feature's name, e.g. `people.file.title`. */
  readonly id: string
  /** The French sentence, in ICU syntax. */
  readonly message: string
  readonly values?: Values
}

const compiled = new Map<string, ReturnType<typeof compileMessage>>()

/** Each message is compiled once, at its first use. */
const compileOnce = (message: string): ReturnType<typeof compileMessage> => {
  const known = compiled.get(message)
  if (known !== undefined) return known
  const text = i18n.locale === 'fr' ? frenchTypography(message) : message
  const result = compileMessage(text)
  compiled.set(message, result)
  return result
}

i18n.setMessagesCompiler(compileOnce)
i18n.loadAndActivate({ locale: 'fr', messages: {} })

/** A sentence in the language of the page: `t({ id: 'people.title', message: 'Personnes' })`. */
export const t = ({ id, message, values = {} }: Message): string =>
  i18n._({ id, message: frenchElisions(message, values), values: { ...values } })

export const currentLanguage = (): Language => (i18n.locale === 'en' ? 'en' : 'fr')

/** Changes the language of every later `t`; French needs no catalogue. */
export const activate = (language: Language, messages: Readonly<Record<string, string>>): void => {
  compiled.clear()
  i18n.loadAndActivate({ locale: language, messages: { ...messages } })
}
