import { done, type Refusal, type Result, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type {
  addBlock,
  BlockBody,
  BlockKind,
  changeBlock,
  FigureReference,
  moveBlock,
  removeBlock,
} from '../../contract.ts'
import { practiceTitle } from '../practices/practice-store.ts'
import { findTools } from '../toolbox/toolbox.ts'
import { blockOfTool } from './block-of-tool.ts'
import {
  blocksOf,
  deleteBlock,
  exchangePlaces,
  insertBlocks,
  type NewBlock,
  updateBlock,
} from './block-store.ts'
import { holdDraft } from './draft-store.ts'
import { citedFigures, type FigureReaders, figureOf } from './live-figures.ts'
import { draftAfter, withFigures } from './read-draft.ts'

/** The draft, held for who writes in it; a signed one is written no more. */
const writableDraft = async (context: Context, draftId: string): Promise<Refusal | undefined> => {
  const draft = await holdDraft(context.tx, draftId)
  if (!draft) return refuse('not-found')
  return draft.signedOn ? refuse('draft-signed') : undefined
}

/** A figure that its source does not hold cannot be cited; one that it loses later stays, and says so. */
const refusedFigure = async (
  readers: FigureReaders,
  context: Context,
  kind: BlockKind,
  figure: FigureReference | null,
): Promise<Refusal | undefined> => {
  if (!figure) return kind === 'figure' ? refuseField('/figure', 'required') : undefined
  const figures = await citedFigures(readers, context, [figure])
  return figureOf(figures, figure).state === 'gone' ? refuse('unknown-figure') : undefined
}

/** A title alone, or nothing at all, would be signed and printed as it is; a figure and a practice bring their own words. */
const refusedWords = (
  kind: BlockKind,
  said: { readonly title: string; readonly content: string },
): Refusal | undefined => {
  if (kind === 'figure' || kind === 'practice') return undefined
  if (said.title === '') return refuseField('/title', 'required')
  return said.content === '' ? refuseField('/content', 'required') : undefined
}

const newBlock = async (context: Context, body: BlockBody): Promise<Result<NewBlock>> => {
  if (body.toolCode) {
    const [tool] = (await findTools(context, [body.toolCode])) ?? []
    return tool ? done(blockOfTool(body.id, tool)) : refuse('unknown-tool')
  }
  if (body.kind === 'practice' && !body.practiceId) return refuseField('/practiceId', 'required')
  const practice = body.practiceId ? await practiceTitle(context.tx, body.practiceId) : undefined
  if (body.kind === 'practice' && !practice) return refuse('unknown-practice')
  const { id, kind, title, content, figure, source } = body
  return done({ id, kind, title, content, figure, source, practiceId: practice?.id ?? null })
}

export const putBlock =
  (readers: FigureReaders): TerritoryHandler<typeof addBlock> =>
  async (context, { params, body }) => {
    const refused = await writableDraft(context, params.draftId)
    if (refused) return refused
    const block = await newBlock(context, body)
    if (!block.ok) return block
    const { kind, figure } = block.value
    const wrong = refusedWords(kind, block.value) ?? (await refusedFigure(readers, context, kind, figure))
    if (wrong) return wrong
    if (!(await insertBlocks(context, params.draftId, [block.value], body.afterId)))
      return refuse('already-exists')
    await traced(context, 'library.block-added', params.draftId)
    return draftAfter(readers, context, params.draftId)
  }

export const correctBlock =
  (readers: FigureReaders): TerritoryHandler<typeof changeBlock> =>
  async (context, { params, body }) => {
    const refused = await writableDraft(context, params.draftId)
    if (refused) return refused
    const found = await blockOf(context, params)
    if (!found) return refuse('not-found')
    const { kind } = found
    const wrong = refusedWords(kind, body) ?? (await refusedFigure(readers, context, kind, body.figure))
    if (wrong) return wrong
    const isWritten = await updateBlock(context, params, body)
    const stored = await blockOf(context, params)
    const [shown] = await withFigures(readers, context, stored ? [stored] : [])
    if (!isWritten || !shown) return refuse('stale-version', { details: shown })
    await traced(context, 'library.block-changed', params.draftId)
    return done(shown)
  }

const blockOf = async ({ tx }: Context, params: { readonly draftId: string; readonly blockId: string }) =>
  (await blocksOf(tx, params.draftId)).find(({ id }) => id === params.blockId)

/** At an end there is no neighbour: nothing moves, and the text is given as it is. */
export const shiftBlock =
  (readers: FigureReaders): TerritoryHandler<typeof moveBlock> =>
  async (context, { params, body }) => {
    const refused = await writableDraft(context, params.draftId)
    if (refused) return refused
    const blocks = await blocksOf(context.tx, params.draftId)
    const at = blocks.findIndex(({ id }) => id === params.blockId)
    if (at < 0) return refuse('not-found')
    const neighbour = blocks[body.direction === 'up' ? at - 1 : at + 1]
    if (neighbour) {
      await exchangePlaces(context.tx, params.draftId, params.blockId, neighbour.id)
      await traced(context, 'library.block-moved', params.draftId)
    }
    return draftAfter(readers, context, params.draftId)
  }

export const takeBlockOut: TerritoryHandler<typeof removeBlock> = async (context, { params, query }) => {
  const refused = await writableDraft(context, params.draftId)
  if (refused) return refused
  const stored = await blockOf(context, params)
  if (!stored) return refuse('not-found')
  if (!(await deleteBlock(context.tx, params, query.version))) return refuse('stale-version')
  await traced(context, 'library.block-removed', params.draftId)
  return done(undefined)
}

const traced = (context: Context, action: string, draftId: string): Promise<void> =>
  audit(context, { action, subjectKind: 'crte-draft', subjectId: draftId })
