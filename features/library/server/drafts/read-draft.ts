import { localDate } from '#kernel/dates.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type {
  Block,
  Draft,
  exportDrafts,
  listDrafts,
  listFigures,
  prepareDraft,
  readDraft,
} from '../../contract.ts'
import { blocksOf, type StoredBlock } from './block-store.ts'
import { agreementChoices, draftsOf, loadDraft, type StoredDraft, versionsOf } from './draft-store.ts'
import { allFigures, citedFigures, type FigureReaders, figureOf } from './live-figures.ts'
import { loadVersion } from './version-store.ts'

export const showDrafts: TerritoryHandler<typeof listDrafts> = async ({ tx }) =>
  done({ items: await draftsOf(tx) })

export const showDraftChoices: TerritoryHandler<typeof prepareDraft> = async ({ tx }) =>
  done({ agreements: await agreementChoices(tx) })

export const showFigures =
  (readers: FigureReaders): TerritoryHandler<typeof listFigures> =>
  async (context) =>
    done({ items: await allFigures(readers, context), hasPortrait: readers.portrait !== undefined })

export const showDraft =
  (readers: FigureReaders): TerritoryHandler<typeof readDraft> =>
  async (context, { params }) => {
    const draft = await loadDraft(context.tx, params.draftId)
    return draft ? done(await wholeDraft(readers, context, draft)) : refuse('not-found')
  }

/** The draft after a change, as its page shows it. */
export const draftAfter = async (
  readers: FigureReaders,
  context: Context,
  draftId: string,
): Promise<Result<Draft>> => {
  const draft = await loadDraft(context.tx, draftId)
  return draft ? done(await wholeDraft(readers, context, draft)) : refuse('not-found')
}

export const wholeDraft = async (
  readers: FigureReaders,
  context: Context,
  draft: StoredDraft,
): Promise<Draft> => ({
  ...{ id: draft.id, label: draft.label, version: draft.version, agreement: draft.agreement },
  asOf: (draft.recordedAt ?? context.now).toISOString(),
  signed: signatureOf(draft),
  blocks: await textOf(readers, context, draft),
  versions: await versionsOf(context.tx, draft.id),
})

const signatureOf = ({ signedOn, recordedAt, recordedByName, signedNumber }: StoredDraft): Draft['signed'] =>
  signedOn && recordedAt && signedNumber
    ? {
        ...{ on: signedOn, recordedAt: recordedAt.toISOString() },
        ...{ recordedByName: recordedByName ?? '', versionNumber: signedNumber },
      }
    : null

/** Signed, the text is what its version holds and nothing else is read; until then its figures are those of now. */
export const textOf = async (
  readers: FigureReaders,
  context: Context,
  draft: StoredDraft,
): Promise<Block[]> => {
  if (draft.signedNumber !== null)
    return [...((await loadVersion(context.tx, draft.id, draft.signedNumber))?.blocks ?? [])]
  return withFigures(readers, context, await blocksOf(context.tx, draft.id))
}

/** The blocks with what their references give now; only the sources that they cite are read. */
export const withFigures = async (
  readers: FigureReaders,
  context: Context,
  blocks: readonly StoredBlock[],
): Promise<Block[]> => {
  const cited = blocks.flatMap(({ figure }) => figure ?? [])
  const figures = await citedFigures(readers, context, cited)
  return blocks.map((block) => ({ ...block, figure: block.figure && figureOf(figures, block.figure) }))
}

const columns = [
  { key: 'label', label: 'Titre', kind: 'text' },
  { key: 'agreementLabel', label: 'Convention', kind: 'text' },
  { key: 'blocks', label: 'Blocs', kind: 'number' },
  { key: 'versions', label: 'Versions gardées', kind: 'number' },
  { key: 'createdOn', label: 'Commencé le', kind: 'date' },
  { key: 'signedOn', label: 'Signé le', kind: 'date' },
] as const satisfies readonly Column[]

export const sendDrafts: TerritoryHandler<typeof exportDrafts> = async (context, { body }) =>
  giveList(context, {
    listCode: 'library.drafts',
    name: 'volets-crte',
    format: body.format,
    columns,
    rows: (await draftsOf(context.tx)).map((row) => ({
      ...row,
      createdOn: localDate(new Date(row.createdAt), context.timeZone),
    })),
  })
