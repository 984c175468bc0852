import { newId } from '#kernel/id.ts'
import { done, type Refusal, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { changeDraft, createDraft } from '../../contract.ts'
import { findTools } from '../toolbox/toolbox.ts'
import { blockOfTool } from './block-of-tool.ts'
import { insertBlocks } from './block-store.ts'
import { holdDraft, insertDraft, updateDraft } from './draft-store.ts'
import type { FigureReaders } from './live-figures.ts'
import { draftAfter, wholeDraft } from './read-draft.ts'

const refusedAgreement = async (
  { tx }: Context,
  agreementId: string | null,
): Promise<Refusal | undefined> => {
  if (agreementId === null) return undefined
  const known = await tx.query(
    'select 1 from agreements.published_agreement where territory_id = $1 and id = $2',
    [tx.territoryId, agreementId],
  )
  return known.length === 0 ? refuse('unknown-agreement') : undefined
}

/** A draft opens with the sections chosen, copied with their source: the toolbox may change, the text does not. */
export const openDraft =
  (readers: FigureReaders): TerritoryHandler<typeof createDraft> =>
  async (context, { body }) => {
    const refused = await refusedAgreement(context, body.agreementId)
    if (refused) return refused
    const tools = await findTools(context, body.tools)
    if (!tools) return refuse('unknown-tool')
    if (!(await insertDraft(context, body))) return refuse('already-exists')
    await insertBlocks(
      context,
      body.id,
      tools.map((tool) => blockOfTool(newId(context.now.getTime()), tool)),
    )
    await audit(context, {
      ...{ action: 'library.draft-created', subjectKind: 'crte-draft', subjectId: body.id },
      details: { blocks: tools.length },
    })
    return draftAfter(readers, context, body.id)
  }

export const correctDraft =
  (readers: FigureReaders): TerritoryHandler<typeof changeDraft> =>
  async (context, { params, body }) => {
    const draft = await holdDraft(context.tx, params.draftId)
    if (!draft) return refuse('not-found')
    if (draft.signedOn) return refuse('draft-signed')
    const refused = await refusedAgreement(context, body.agreementId)
    if (refused) return refused
    if (!(await updateDraft(context.tx, draft.id, body)))
      return refuse('stale-version', { details: await wholeDraft(readers, context, draft) })
    await audit(context, {
      ...{ action: 'library.draft-changed', subjectKind: 'crte-draft', subjectId: draft.id },
    })
    const changed = await draftAfter(readers, context, draft.id)
    return changed.ok ? done(changed.value) : changed
  }
