import { done, type Result, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { Block, compareDraft, Figure, saveDraftVersion, signDraft } from '../../contract.ts'
import { compareFigures } from '../../rules/compare-figures.ts'
import { holdDraft, loadDraft, versionsOf } from './draft-store.ts'
import type { FigureReaders } from './live-figures.ts'
import { draftAfter, textOf } from './read-draft.ts'
import { insertSignature, insertVersion, loadVersion } from './version-store.ts'

/** Keeps text and figures of now; the draft is held, so that nobody writes in it meanwhile. */
const keepNow = async (
  readers: FigureReaders,
  context: Context,
  draftId: string,
  versionId: string,
): Promise<Result<number>> => {
  const draft = await holdDraft(context.tx, draftId)
  if (!draft) return refuse('not-found')
  if (draft.signedOn) return refuse('draft-signed')
  const blocks = await textOf(readers, context, draft)
  if (blocks.length === 0) return refuse('draft-empty')
  const number = await insertVersion(context, draftId, versionId, { blocks })
  return number === undefined ? refuse('already-exists') : done(number)
}

export const keepDraft =
  (readers: FigureReaders): TerritoryHandler<typeof saveDraftVersion> =>
  async (context, { params, body }) => {
    const kept = await keepNow(readers, context, params.draftId, body.id)
    if (!kept.ok) return kept
    await audit(context, {
      ...{ action: 'library.draft-kept', subjectKind: 'crte-draft', subjectId: params.draftId },
      details: { number: kept.value },
    })
    const written = (await versionsOf(context.tx, params.draftId)).find(({ number }) => number === kept.value)
    return written ? done(written) : refuse('not-found')
  }

/** The signed version is the text from now on: what is counted later changes nothing of it. */
export const noteSignature =
  (readers: FigureReaders): TerritoryHandler<typeof signDraft> =>
  async (context, { params, body }) => {
    if (body.signedOn > context.today) return refuseField('/signedOn', 'day-to-come')
    const kept = await keepNow(readers, context, params.draftId, body.id)
    if (!kept.ok) return kept
    await insertSignature(context, params.draftId, body.id, body.signedOn)
    await audit(context, {
      ...{ action: 'library.draft-signed', subjectKind: 'crte-draft', subjectId: params.draftId },
      details: { number: kept.value },
    })
    return draftAfter(readers, context, params.draftId)
  }

const figuresOf = (blocks: readonly Block[]): Figure[] => blocks.flatMap(({ figure }) => figure ?? [])

export const compare =
  (readers: FigureReaders): TerritoryHandler<typeof compareDraft> =>
  async (context, { params, query }) => {
    const draft = await loadDraft(context.tx, params.draftId)
    const before = await loadVersion(context.tx, params.draftId, query.from)
    const after =
      query.to === undefined
        ? draft && (await textOf(readers, context, draft))
        : (await loadVersion(context.tx, params.draftId, query.to))?.blocks
    if (!draft || !before || !after) return refuse('not-found')
    return done({ items: compareFigures(figuresOf(before.blocks), figuresOf(after)) })
  }
