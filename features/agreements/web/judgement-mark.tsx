import { StateMark } from '#platform/web/design/state-mark.tsx'
import type { Judgement } from '../contract.ts'
import { judgementStates, judgementWord } from './objective-words.ts'

/** What somebody thinks of an objective; nothing when nobody said it. */
export function JudgementMark({ judgement }: { readonly judgement: Pick<Judgement, 'code'> | null }) {
  if (!judgement) return <span className="text-13 text-ink-2">–</span>
  return <StateMark state={judgementStates[judgement.code]}>{judgementWord(judgement.code)}</StateMark>
}
