import { currentLanguage } from '#platform/web/i18n/t.ts'
import type { Engagement } from '../../contract/agreements-of-engagement.ts'
import { engagementKinds } from '../../rules/engagement-kinds.ts'

/** Official names are not translated: they are those of the law of the day; in English, what they are is said beside. */
export const kindLabel = (kind: Engagement['kind']): string => {
  const known = engagementKinds.find(({ code }) => code === kind)
  if (!known) return kind
  return currentLanguage() === 'en' ? `${known.shortLabel} (${known.english})` : known.shortLabel
}
