import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { readPassages } from '../contract.ts'
import { loadDecisionsOf } from './decision-store.ts'
import { applicationExists, loadPassages } from './passage-store.ts'

/** From the page of an application: which sitting has it on its agenda, and what those before decided. */
export const showPassages: TerritoryHandler<typeof readPassages> = async ({ tx }, { params }) => {
  const { applicationId } = params
  if (!(await applicationExists(tx, applicationId))) return refuse('not-found')
  const decisions = new Map((await loadDecisionsOf(tx, applicationId)).map((one) => [one.itemId, one]))
  const passages = await loadPassages(tx, applicationId)
  return done({
    items: passages.map((one) => ({ ...one, decision: decisions.get(one.itemId) ?? null })),
  })
}
