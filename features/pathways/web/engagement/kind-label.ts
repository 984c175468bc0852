import type { Engagement } from '../../contract/agreements-of-engagement.ts'
import { engagementKinds } from '../../rules/engagement-kinds.ts'

/** Official names are not translated: they are those of the law of the day. */
export const kindLabel = (kind: Engagement['kind']): string =>
  engagementKinds.find((known) => known.code === kind)?.shortLabel ?? kind
