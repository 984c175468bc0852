import { i18n } from '@lingui/core'

/**
 * Where a rule or a list comes from, in the language of the page: its dated data keeps one French sentence,
 * and the English catalogue is keyed by it. What a territory wrote itself stays as it was typed.
 */
export const sourceText = (source: string): string => {
  const english = i18n.messages[source]
  return typeof english === 'string' ? english : source
}
