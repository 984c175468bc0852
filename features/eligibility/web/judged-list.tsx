import type { ReactNode } from 'react'
import { StateMark } from '#platform/web/design/state-mark.tsx'
import type { ConditionsJudged, JudgedGroup, JudgedLeaf } from '../contract.ts'
import {
  groupWords,
  holdingWords,
  leafWords,
  outcomeMarks,
  outcomeWord,
  proofWords,
  worthWord,
} from './words.ts'

/** What more a page says of a condition: who checked its proof, and what may be said of it. */
type More = (leaf: JudgedLeaf) => ReactNode

/** Condition by condition, how many are asked for, and what each is worth. */
export function JudgedList({
  conditions,
  day,
  more,
}: {
  readonly conditions: Pick<ConditionsJudged, 'atLeast' | 'judged'>
  /** The day on which they were judged; today when absent. */
  readonly day?: string
  readonly more?: More
}) {
  const leafOf = (leaf: JudgedLeaf) => <Leaf leaf={leaf} day={day} more={more} />
  return (
    <>
      <p className="text-13 text-ink-2">{groupWords(conditions.atLeast, conditions.judged.length)}</p>
      <ul>
        {conditions.judged.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions of one version, never sorted.
          <li key={at} className="border-b border-line py-1.5 last:border-0 print:py-0.5">
            {one.kind === 'group' ? <Group group={one} leafOf={leafOf} /> : leafOf(one)}
          </li>
        ))}
      </ul>
    </>
  )
}

function Group({
  group,
  leafOf,
}: {
  readonly group: JudgedGroup
  readonly leafOf: (leaf: JudgedLeaf) => ReactNode
}) {
  return (
    <>
      <div className="flex flex-wrap justify-between gap-x-3">
        <span>{groupWords(group.atLeast, group.of.length)}</span>
        <StateMark state={outcomeMarks[group.outcome]}>{outcomeWord(group.outcome, null)}</StateMark>
      </div>
      <ul className="ms-3 border-s border-line ps-3">
        {group.of.map((leaf, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions of one version, never sorted.
          <li key={at} className="py-1 print:py-0">
            {leafOf(leaf)}
          </li>
        ))}
      </ul>
    </>
  )
}

function Leaf({
  leaf,
  day,
  more,
}: {
  readonly leaf: JudgedLeaf
  readonly day: string | undefined
  readonly more: More | undefined
}) {
  const asked = leaf.kind === 'criterion' ? proofWords(leaf.proof, leaf.proofMonths) : undefined
  const proof = [asked, holdingWords(leaf, day)].filter(Boolean).join(' · ')
  return (
    <>
      <div className="flex flex-wrap justify-between gap-x-3">
        <span className="min-w-0">
          {leafWords(leaf)}
          {proof && <span className="block text-13 text-ink-2">{proof}</span>}
        </span>
        <StateMark state={outcomeMarks[leaf.outcome]}>{worthWord(leaf)}</StateMark>
      </div>
      {more?.(leaf)}
    </>
  )
}
