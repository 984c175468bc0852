import { makePaper } from '#features/templates/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { paperFile } from '#platform/server/paper/paper-file.ts'
import { paperDay } from '#platform/server/paper/paper-words.ts'
import type { printDraft } from '../../contract.ts'
import { loadDraft } from '../drafts/draft-store.ts'
import type { FigureReaders } from '../drafts/live-figures.ts'
import { wholeDraft } from '../drafts/read-draft.ts'
import { draftKind } from './draft-kind.ts'
import { draftParts } from './draft-parts.ts'

/** What is on screen: live figures on a draft, those of its signed version afterwards. */
export const sendDraft =
  (readers: FigureReaders): TerritoryHandler<typeof printDraft> =>
  async (context, { params, query }) => {
    const stored = await loadDraft(context.tx, params.draftId)
    if (!stored) return refuse('not-found')
    const draft = await wholeDraft(readers, context, stored)
    const { paper, template } = await makePaper(context, draftKind, {
      words: { intitule: draft.label },
      parts: draftParts(draft, paperDay(context.today)),
      ...(stored.recordedAt ? { asOf: stored.recordedAt } : { footer: 'Projet, non signé.' }),
    })
    await audit(context, {
      ...{ action: 'library.draft-printed', subjectKind: 'crte-draft', subjectId: draft.id },
      details: { format: query.format, isSigned: draft.signed !== null, template },
    })
    return done(paperFile(paper, query.format, `volet-crte-${context.today}`, context))
  }
