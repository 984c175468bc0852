import type { Block, Paper } from './paper.ts'

/** Several documents as one, each on its own page; its title and its foot are those of the first. */
export const joinPapers = ([first, ...others]: readonly [Paper, ...Paper[]]): Paper => ({
  ...first,
  blocks: [...first.blocks, ...others.flatMap(({ blocks }): Block[] => [{ kind: 'page' }, ...blocks])],
})
