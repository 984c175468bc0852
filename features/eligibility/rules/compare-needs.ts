import type { Condition, Needs } from '../contract/conditions.ts'

type Leaf = Exclude<Condition, { kind: 'group' }>

/** A condition in its block, or how much of a block (of the whole when `block` is null) is asked for. */
export type Placed =
  | { readonly block: number; readonly leaf: Leaf }
  | { readonly block: number | null; readonly atLeast: number | 'all' }

const asked = (atLeast: number, count: number): number | 'all' => (atLeast >= count ? 'all' : atLeast)

const placed = ({ atLeast, of }: Needs): Placed[] => [
  { block: null, atLeast: asked(atLeast, of.length) },
  ...of.flatMap((one, at): Placed[] =>
    one.kind === 'group'
      ? [
          { block: at + 1, atLeast: asked(one.atLeast, one.of.length) },
          ...one.of.map((leaf) => ({ block: at + 1, leaf })),
        ]
      : [{ block: at + 1, leaf: one }],
  ),
]

const keyOf = (one: Placed): string =>
  'atLeast' in one
    ? JSON.stringify([one.block, one.atLeast])
    : JSON.stringify(
        one.leaf.kind === 'criterion'
          ? [one.block, one.leaf.code, one.leaf.proof, one.leaf.proofMonths]
          : [one.block, one.leaf.fact, one.leaf.operator, one.leaf.threshold],
      )

/** What a version takes out of another and what it brings, block by block; both are empty when they ask for the same. */
export const compareNeeds = (
  from: Needs,
  to: Needs,
): { readonly removed: readonly Placed[]; readonly added: readonly Placed[] } => {
  const [before, after] = [placed(from), placed(to)]
  const [known, kept] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))]
  return {
    removed: before.filter((one) => !kept.has(keyOf(one))),
    added: after.filter((one) => !known.has(keyOf(one))),
  }
}
