import { StateMark } from '#platform/web/design/state-mark.tsx'
import type { ConditionsJudged, JudgedGroup, JudgedLeaf } from '../contract.ts'
import { groupWords, leafWords, outcomeMarks, outcomeWord, proofWords } from './words.ts'

/** Condition by condition, how many are asked for, and what each is worth. */
export function JudgedList({
  conditions,
}: {
  readonly conditions: Pick<ConditionsJudged, 'atLeast' | 'judged'>
}) {
  return (
    <>
      <p className="text-13 text-ink-2">{groupWords(conditions.atLeast, conditions.judged.length)}</p>
      <ul>
        {conditions.judged.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions of one version, never sorted.
          <li key={at} className="border-b border-line py-1.5 last:border-0 print:py-0.5">
            {one.kind === 'group' ? <Group group={one} /> : <Leaf leaf={one} />}
          </li>
        ))}
      </ul>
    </>
  )
}

function Group({ group }: { readonly group: JudgedGroup }) {
  return (
    <>
      <div className="flex flex-wrap justify-between gap-x-3">
        <span>{groupWords(group.atLeast, group.of.length)}</span>
        <Worth outcome={group.outcome} endedOn={null} />
      </div>
      <ul className="ms-3 border-s border-line ps-3">
        {group.of.map((leaf, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions of one version, never sorted.
          <li key={at} className="py-1 print:py-0">
            <Leaf leaf={leaf} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Leaf({ leaf }: { readonly leaf: JudgedLeaf }) {
  const proof = leaf.kind === 'criterion' ? proofWords(leaf.proof, leaf.proofMonths) : undefined
  return (
    <div className="flex flex-wrap justify-between gap-x-3">
      <span className="min-w-0">
        {leafWords(leaf)}
        {proof && <span className="block text-13 text-ink-2">{proof}</span>}
      </span>
      <Worth outcome={leaf.outcome} endedOn={leaf.endedOn} />
    </div>
  )
}

function Worth({ outcome, endedOn }: Pick<JudgedLeaf, 'outcome' | 'endedOn'>) {
  return <StateMark state={outcomeMarks[outcome]}>{outcomeWord(outcome, endedOn)}</StateMark>
}
