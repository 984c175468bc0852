import type { ActionKind } from '../contract.ts'
import { actionWords } from './action-words.ts'

/** By the end of the fact's name; the first that fits holds. What none fits changed something. */
const endings: readonly (readonly [RegExp, ActionKind])[] = [
  [/-(exported|printed|downloaded-list)$|\.outcome-downloaded$|\.access-given$/, 'export'],
  [/\.(searched|compared|archive-searched)$/, 'search'],
  [/\.calendar-(opened|closed)$/, 'share'],
  [/\.(opened|[a-z-]+-opened|file-downloaded|letter-prepared|calendar-read)$/, 'read'],
  [
    /\.(access-shared|access-revoked|document-shown|file-shared|file-unshared|operator-link-[a-z]+|orientation-sent|orientation-link-sent|referent-named|sent|sample-drawn)$/,
    'share',
  ],
  [/^accounts\./, 'right'],
]

/** What kind of act a line tells: who reads the trail looks for that first. */
export const kindOf = (action: string): ActionKind =>
  endings.find(([ending]) => ending.test(action))?.[1] ?? 'change'

/** The known actions of one kind, for a filter. */
export const actionsOf = (kind: ActionKind): readonly string[] =>
  Object.keys(actionWords).filter((action) => kindOf(action) === kind)
