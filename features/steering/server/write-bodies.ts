import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { changeBody, createBody, listBodies } from '../contract.ts'
import { followAgreements, insertBody, loadBodies, loadBody, updateBody } from './body-store.ts'

export const showBodies: TerritoryHandler<typeof listBodies> = async (context) =>
  done({ items: await loadBodies(context) })

/** Sets a body up; sent twice, it is one. */
export const setUpBody: TerritoryHandler<typeof createBody> = async (context, { body }) => {
  if (await insertBody(context, body)) {
    if (!(await followAgreements(context.tx, body.id, body.agreementIds)))
      return refuseField('/agreementIds', 'unknown-agreement')
    await audit(context, {
      ...{ action: 'steering.body-created', subjectKind: 'steering-body', subjectId: body.id },
      details: { kind: body.kind },
    })
  }
  const made = await loadBody(context, body.id)
  return made ? done(made) : refuse('not-found')
}

export const rewriteBody: TerritoryHandler<typeof changeBody> = async (context, { params, body }) => {
  const known = await loadBody(context, params.bodyId)
  if (!known) return refuse('not-found')
  if (body.closedOn !== null && body.closedOn < body.openedOn)
    return refuseField('/closedOn', 'ends-before-start')
  if (!(await updateBody(context.tx, known.id, body))) return refuse('stale-version', { details: known })
  if (!(await followAgreements(context.tx, known.id, body.agreementIds)))
    return refuseField('/agreementIds', 'unknown-agreement')
  await audit(context, {
    ...{ action: 'steering.body-changed', subjectKind: 'steering-body', subjectId: known.id },
  })
  const after = await loadBody(context, known.id)
  return after ? done(after) : refuse('not-found')
}
