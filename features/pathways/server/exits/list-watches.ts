import { done } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList, linesToRead } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import {
  type exportWatches,
  type listWatches,
  mostCalls,
  type prepareCalls,
} from '../../contract/watches-and-proofs.ts'
import { watchKindLabels } from '../../rules/watch-plan.ts'
import { watchesToObserve, watchScope } from './watch-list.ts'

const PAGE = 50

export const showWatches: TerritoryHandler<typeof listWatches> = async (context, { query }) =>
  done(await watchesToObserve(context, { ...query, limit: PAGE, scope: watchScope(context) }))

/** A sheet for the phone: numbers leave the screen with it, so that the trail names whose. */
export const giveCallList: TerritoryHandler<typeof prepareCalls> = async (context, { body }) => {
  const found = await watchesToObserve(context, {
    ...{ ...body, offset: 0, limit: mostCalls, scope: watchScope(context) },
  })
  await audit(context, {
    action: 'pathways.call-list-prepared',
    details: { calls: found.items.length },
    concerned: found.items.map(({ personId }) => personId),
  })
  return done(found)
}

const columns = [
  { key: 'dueOn', label: 'À observer le', kind: 'date' },
  { key: 'kindLabel', label: 'Moment', kind: 'text' },
  { key: 'personName', label: 'Personne', kind: 'text' },
  { key: 'phone', label: 'Téléphone', kind: 'text' },
  { key: 'referentName', label: 'Référente ou référent', kind: 'text' },
  { key: 'employerName', label: 'Employeur', kind: 'text' },
  { key: 'since', label: 'Depuis le', kind: 'date' },
  { key: 'tried', label: 'Tentatives', kind: 'number' },
] as const satisfies readonly Column[]

/** Leaves with its reason; who exports her own lists gets her own lines alone. */
export const sendWatches: TerritoryHandler<typeof exportWatches> = async (context, { body }) => {
  const scope = scopeOf(context.actor, 'exchanges.export') === 'territory' ? watchScope(context) : 'own'
  const query = { ...body.filters, offset: 0, limit: linesToRead, scope }
  const { items } = await watchesToObserve(context, query)
  return giveList(context, {
    listCode: 'pathways.watches',
    name: 'situations-a-observer',
    ...body,
    columns,
    concerned: items.map(({ personId }) => personId),
    rows: items.map(({ attempts, ...row }) => ({
      ...row,
      kindLabel: watchKindLabels[row.kind],
      tried: attempts.length,
    })),
  })
}
