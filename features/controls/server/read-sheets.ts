import { sealedSheet, sealedSheets } from '#features/training/server/public.ts'
import { done, refuse } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listControlSheets, readControlSheet } from '../contract.ts'
import { loadSample, readsNames } from './sample-access.ts'
import { loadFiles } from './sample-store.ts'

/** Of a sample drawn in an operation, while it opens files: the sheets of that operation and of that period alone. */
export const listSheets: TerritoryHandler<typeof listControlSheets> = async (context, { params }) => {
  const sample = await loadSample(context, params.sampleId)
  if (!sample.ok) return sample
  const { operationId } = sample.value
  if (operationId === null || !readsNames(context.actor, sample.value)) return done({ items: [] })
  return done({ items: await sealedSheets(context, { ...sample.value, operationId }) })
}

/** Who is not in the sample keeps a line, without her name nor the drawing of her hand. */
export const showSheet: TerritoryHandler<typeof readControlSheet> = async (context, { params }) => {
  const sample = await loadSample(context, params.sampleId)
  if (!sample.ok) return sample
  const { operationId, fromOn, toOn } = sample.value
  if (operationId === null || !readsNames(context.actor, sample.value)) return refuse('not-found')
  const sheet = await sealedSheet(context, { sessionId: params.sessionId, operationId })
  if (!sheet || sheet.session.heldOn < fromOn || sheet.session.heldOn > toOn) return refuse('not-found')
  const sampled = new Set((await loadFiles(context, sample.value.id)).map(({ personId }) => personId))
  const readsAll = scopeOf(context.actor, 'people.read') === 'territory'
  const named = sheet.lines.filter(({ personId }) => readsAll || sampled.has(personId))
  await audit(context, {
    action: 'controls.sheet-opened',
    subjectKind: 'training-session',
    subjectId: params.sessionId,
    concerned: named.map(({ personId }) => personId),
  })
  const { publicLabel, heldOn, halfDays, place, trainerName, organisationName } = sheet.session
  return done({
    session: { publicLabel, heldOn, halfDays, place, trainerName, organisationName },
    operation: sheet.operation,
    lines: sheet.lines.map(({ personId, ...line }) =>
      readsAll || sampled.has(personId)
        ? line
        : {
            ...line,
            personName: null,
            values: line.values.map(({ correction, ...one }) => ({
              ...one,
              correction: correction && { ...correction, reason: null },
            })),
            signatures: line.signatures.map((one) => ({ ...one, drawing: null })),
          },
    ),
    seal: sheet.seal,
  })
}
