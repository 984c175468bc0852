import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import { type CriterionInUse, criterionName, loadCriteriaInUse } from '#features/people/server/public.ts'
import { safeCell } from '#kernel/csv-safety.ts'
import { done, refuse } from '#kernel/result.ts'
import { mostExportedLines } from '#platform/contract/list-export.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import { FileReply } from '#platform/server/http/replies.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { exportList } from '#platform/server/spreadsheet/export-list.ts'
import type { FileMapping, takeParticipantFile } from '../contract.ts'
import { cellsOf, type FileGap, gapsOf } from '../rules/file-cells.ts'
import { mappingInForce } from './file-mappings.ts'
import { fileLines, loadForFile, type SensitiveReader } from './file-rows-store.ts'
import { loadOperation } from './write-operation.ts'

/** Participants read, checked and written at once: the memory of a file is that of so many lines. */
const PAGE = 500
const gapsShown = 200

/**
 * Checks every line first: an empty or incomplete file does not leave. Then its line of the trail is written and
 * committed with the request, and only afterwards do the bytes follow, page by page.
 */
export const sendFile: TerritoryHandler<typeof takeParticipantFile> = async (context, { params, body }) => {
  const operation = await loadOperation(context, params.operationId)
  if (!operation.ok) return operation
  const lines = await fileLines(context, params.operationId, mostExportedLines + 1)
  if (lines.length === 0) return refuse('export-empty')
  if (lines.length > mostExportedLines)
    return refuse('export-too-large', { params: { most: mostExportedLines } })
  const mapping = await mappingInForce(context)
  const ids = lines.map(({ id }) => id)
  const { gaps, total } = await findGaps(context, mapping, ids)
  if (total > 0) return refuse('export-incomplete', { params: { total }, details: { total, gaps } })
  const criteria = await loadCriteriaInUse(context)
  await exportList(context, {
    ...{ listCode: 'funding.participant-file', count: lines.length, reason: body.reason },
    concerned: lines.map(({ personId }) => personId),
    details: { mapping: mapping.id ?? mapping.validFrom },
  })
  return done(
    new FileReply({
      name: `fse-${operation.value.code}-${context.today}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      body: Readable.from(fileText(context, { ...mapping, criteria }, ids)),
    }),
  )
}

const readerOf = ({ actor, today, timeZone }: Context): SensitiveReader => ({
  ...{ scope: scopeOf(actor, 'people.read-sensitive'), memberId: actor.memberId },
  ...{ organisationId: actor.organisationId, today, timeZone },
})

const findGaps = async (context: Context, { columns }: FileMapping, ids: readonly string[]) => {
  const gaps: FileGap[] = []
  let total = 0
  for (let from = 0; from < ids.length; from += PAGE) {
    const page = await loadForFile(context.tx, ids.slice(from, from + PAGE), readerOf(context))
    for (const [index, one] of page.entries()) {
      const found = gapsOf(columns, one, { line: from + index + 1, today: context.today })
      total += found.length
      gaps.push(...found.slice(0, Math.max(0, gapsShown - gaps.length)))
    }
  }
  return { gaps, total }
}

const csv = (rows: readonly (readonly string[])[], bom: boolean): string =>
  stringify(
    rows.map((cells) => cells.map(safeCell)),
    { delimiter: ';', bom, record_delimiter: 'windows' },
  )

/** The text of the file as it leaves: the request is over, each page has a short transaction of its own. */
async function* fileText(
  context: Context,
  { columns, criteria }: Pick<FileMapping, 'columns'> & { readonly criteria: readonly CriterionInUse[] },
  ids: readonly string[],
) {
  const { services, tx, today } = context
  const reader = readerOf(context)
  yield csv([columns.map(({ label }) => label)], true)
  for (let from = 0; from < ids.length; from += PAGE) {
    const page = await services.database.withTerritory(tx.territoryId, (own) =>
      loadForFile(own, ids.slice(from, from + PAGE), reader),
    )
    yield csv(
      page.map((one) => {
        const named = one.criteria.map((code) => criterionName(criteria, code).label)
        return cellsOf(columns, { ...one, criteria: named }, today)
      }),
      false,
    )
  }
}
