import { apply } from '#kernel/lifecycle.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { askJob } from '#platform/server/jobs.ts'
import type { applyImport, changeMapping, Field, ImportFile, undoImport } from '../../contract.ts'
import { mapColumn, missingFields } from '../../rules/choose-mapping.ts'
import { importLifecycle } from '../../rules/import-lifecycle.ts'
import { headerKey } from '../../rules/refused-columns.ts'
import { askedBy } from '../acting-as.ts'
import { applyImportJob, rehearseImportJob, undoImportJob } from '../job-names.ts'
import { openImport } from './import-access.ts'
import { replyOf, undoUntilOf } from './import-reply.ts'
import { changeImport, type StoredImport } from './import-store.ts'
import { countLines } from './line-store.ts'
import { rememberMapping } from './mapping-store.ts'

/** Another choice of columns is another rehearsal: verdicts and decisions start again. */
export const chooseColumns: TerritoryHandler<typeof changeMapping> = async (context, { params, body }) => {
  const one = await openImport(context, params.importId, 'lock')
  if (!one) return refuse('not-found')
  if (one.version !== body.version) return refuse('stale-version', { details: await replyOf(context, one) })
  const moved = apply(importLifecycle, one.state, 'read-again')
  if (!moved.ok) return moved
  const chosen = new Map(body.columns.map(({ header, field }) => [headerKey(header), field]))
  const mapping = one.headers.map((header) =>
    mapColumn(one.kind, header, (chosen.get(headerKey(header)) ?? null) as Field | null),
  )
  if (body.remember) await rememberMapping(context, one, mapping)
  await changeImport(context.tx, one.id, {
    state: moved.value,
    mapping,
    mappingSource: body.remember ? 'remembered' : 'chosen',
    linesDone: 0,
    failure: null,
  })
  await context.tx.query(
    `update exchanges.import_line set choice = null, choice_id = null where territory_id = $1 and import_id = $2 and outcome is null`,
    [context.tx.territoryId, one.id],
  )
  await askFor(context, rehearseImportJob, one.id)
  return again(context, one.id)
}

/** Taking the state is what counts a double click once: the second finds the import already at work. */
export const startApplying: TerritoryHandler<typeof applyImport> = async (context, { params, body }) => {
  const one = await openImport(context, params.importId, 'lock')
  if (!one) return refuse('not-found')
  const counts = await countLines(context.tx, one.id)
  const moved = apply(importLifecycle, one.state, 'apply', {
    columnsComplete: missingFields(one.kind, one.mapping).length === 0,
    linesReady: counts.ready > 0,
  })
  if (!moved.ok) return moved
  await changeImport(context.tx, one.id, {
    state: moved.value,
    mode: body.mode,
    appliedAt: one.appliedAt ?? context.now,
    linesDone: 0,
    failure: null,
    askedBy: askedBy(context),
  })
  await recordAsk(context, 'exchanges.import-applying', one, { mode: body.mode, lines: counts.ready })
  await askFor(context, applyImportJob, one.id)
  return again(context, one.id)
}

export const startUndoing: TerritoryHandler<typeof undoImport> = async (context, { params }) => {
  const one = await openImport(context, params.importId, 'lock')
  if (!one) return refuse('not-found')
  const until = undoUntilOf(one, context.timeZone)
  const withinUndoWindow = until !== null && context.today <= until
  const moved = apply(importLifecycle, one.state, 'undo', { withinUndoWindow })
  if (!moved.ok) return moved
  await changeImport(context.tx, one.id, { state: moved.value, askedBy: askedBy(context) })
  await recordAsk(context, 'exchanges.import-undoing', one, {})
  await askFor(context, undoImportJob, one.id)
  return again(context, one.id)
}

const askFor = ({ tx }: Context, job: string, importId: string) =>
  askJob(tx, job, { territoryId: tx.territoryId, importId })

const recordAsk = (
  context: Context,
  action: string,
  one: StoredImport,
  details: Readonly<Record<string, string | number>>,
) =>
  audit(context, {
    action,
    subjectKind: 'import',
    subjectId: one.id,
    details: { kind: one.kind, ...details },
  })

const again = async (context: Context, importId: string): Promise<Result<ImportFile>> => {
  const one = await openImport(context, importId)
  return one ? done(await replyOf(context, one)) : refuse('not-found')
}
