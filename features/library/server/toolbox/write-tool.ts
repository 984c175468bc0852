import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { changeTool, createTool, withdrawTool } from '../../contract.ts'
import { insertTool, loadTool, markWithdrawn, updateTool } from './tool-store.ts'

const traced = (context: Context, action: string, toolId: string): Promise<void> =>
  audit(context, { action, subjectKind: 'library-tool', subjectId: toolId })

export const writeTool: TerritoryHandler<typeof createTool> = async (context, { body }) => {
  if (!(await insertTool(context, body.id, body))) return refuse('already-exists')
  await traced(context, 'library.tool-written', body.id)
  const tool = await loadTool(context.tx, body.id)
  return tool ? done(tool) : refuse('not-found')
}

export const correctTool: TerritoryHandler<typeof changeTool> = async (context, { params, body }) => {
  const current = await loadTool(context.tx, params.toolId)
  if (!current) return refuse('not-found')
  if (!(await updateTool(context, params.toolId, body))) return refuse('stale-version', { details: current })
  await traced(context, 'library.tool-written', params.toolId)
  const tool = await loadTool(context.tx, params.toolId)
  return tool ? done(tool) : refuse('not-found')
}

export const takeToolOut: TerritoryHandler<typeof withdrawTool> = async (context, { params, query }) => {
  if (!(await loadTool(context.tx, params.toolId))) return refuse('not-found')
  if (!(await markWithdrawn(context, params.toolId, query.version))) return refuse('stale-version')
  await traced(context, 'library.tool-withdrawn', params.toolId)
  return done(undefined)
}
