import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listProposals, enrol as route } from '../contract.ts'
import { alignParticipations, countIn, insertStay, loadProposals, participationOf } from './enrol-store.ts'
import { keepLines } from './keep-lines.ts'
import { tellOpened } from './tell-opened.ts'
import { loadOperation } from './write-operation.ts'

const SHOWN = 200

/** An entry proposes its participation; nobody enters an operation unless somebody says so. */
export const propose: TerritoryHandler<typeof listProposals> = async (context, { params }) => {
  const operation = await loadOperation(context, params.operationId)
  if (!operation.ok) return operation
  const rows = await loadProposals(context, params.operationId, { limit: SHOWN })
  await tellOpened(context, params.operationId, rows)
  return done({ items: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 })
}

export const enrol: TerritoryHandler<typeof route> = async (context, { params, body }) => {
  const operation = await loadOperation(context, params.operationId)
  if (!operation.ok) return operation
  const only = [...new Set(body.pathwayIds)]
  const chosen = await loadProposals(context, params.operationId, { only, limit: only.length })
  // Those that are in it already were pressed twice.
  if ((await countIn(context, params.operationId, only)) + chosen.length < only.length)
    return refuse('not-proposed')
  const known = new Set<string>()
  let returned = 0
  for (const proposal of chosen) {
    const id = await participationOf(context, params.operationId, proposal)
    if (proposal.isReturn || known.has(id)) returned += 1
    await insertStay(context, id, proposal)
    known.add(id)
  }
  await alignParticipations(context, [...known])
  await keepLines(context, [...known])
  if (chosen.length > 0)
    await audit(context, {
      action: 'funding.enrolled',
      subjectKind: 'operation',
      subjectId: params.operationId,
      details: { count: chosen.length },
      concerned: chosen.map(({ personId }) => personId),
    })
  return done({ entered: chosen.length - returned, returned })
}
