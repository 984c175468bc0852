import type { Condition, Needs } from '../contract.ts'

export type Leaf = Exclude<Condition, { kind: 'group' }>

/** Conditions as the form holds them: blocks of conditions, so many of each, and all the blocks or one of them. */
export interface Blocks {
  readonly all: boolean
  readonly blocks: readonly Block[]
}
export interface Block {
  readonly key: number
  readonly atLeast: number
  readonly of: readonly Leaf[]
}

/** The version that one starts from; a condition that stands alone is a block of one. */
export const blocksOf = ({ atLeast, of }: Needs): Blocks => ({
  all: atLeast >= of.length,
  blocks: of.map((one, key) =>
    one.kind === 'group' ? { key, atLeast: one.atLeast, of: one.of } : { key, atLeast: 1, of: [one] },
  ),
})

/** What is sent: a block of one condition is that condition. Nothing while no block holds any. */
export const needsOf = ({ all, blocks }: Blocks): Needs | undefined => {
  const of = blocks
    .filter((block) => block.of.length > 0)
    .map((block): Needs['of'][number] => {
      const [only] = block.of
      return block.of.length === 1 && only
        ? only
        : { kind: 'group', atLeast: Math.min(block.atLeast, block.of.length), of: [...block.of] }
    })
  return of.length === 0 ? undefined : { kind: 'group', atLeast: all ? of.length : 1, of }
}
