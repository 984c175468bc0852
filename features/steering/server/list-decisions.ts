import { done } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column, TableRow } from '#platform/server/spreadsheet/table.ts'
import type { Decision, DecisionCounts, exportDecisions, listDecisions } from '../contract.ts'
import type { Following } from '../rules/lifecycles.ts'
import { loadBodies } from './body-store.ts'
import { decisionsToFollow } from './decision-store.ts'

/** The counts are of what the other filters keep; the state narrows the lines alone. */
export const showDecisions: TerritoryHandler<typeof listDecisions> = async (context, { query }) => {
  const found = await narrowed(context, query)
  return done({
    counts: countsOf(found),
    bodies: (await loadBodies(context)).map(({ id, label }) => ({ id, label })),
    items: found.filter(({ following }) => query.state === undefined || following === query.state),
  })
}

/** « 4 faites, 1 en cours, 2 en retard ». */
export const countsOf = (decisions: readonly Pick<Decision, 'following'>[]): DecisionCounts => {
  const counts: DecisionCounts = { 'to-do': 0, doing: 0, late: 0, done: 0, dropped: 0 }
  for (const { following } of decisions) if (following) counts[following] += 1
  return counts
}

type Filters = Input<typeof listDecisions>['query']

const narrowed = (context: Context, { body, owner }: Filters): Promise<Decision[]> =>
  decisionsToFollow(context, {
    bodyIds: body === undefined ? null : [body],
    ownerId: owner === 'me' ? context.actor.memberId : null,
  })

const decisionColumns = [
  { key: 'body', label: 'Comité', kind: 'text' },
  { key: 'heldOn', label: 'Séance du', kind: 'date' },
  { key: 'number', label: 'N°', kind: 'number' },
  { key: 'label', label: 'Décision', kind: 'text' },
  { key: 'owner', label: 'Responsable', kind: 'text' },
  { key: 'dueOn', label: 'Échéance', kind: 'date' },
  { key: 'state', label: 'Où elle en est', kind: 'text' },
] as const satisfies readonly Column[]

/** Words of a file that leaves; screens translate theirs. */
export const followingLabels: Readonly<Record<Following, string>> = {
  ...{ 'to-do': 'à faire', doing: 'en cours', late: 'en retard', done: 'faite', dropped: 'abandonnée' },
}

export const decisionLine = (one: Decision): TableRow<(typeof decisionColumns)[number]['key']> => ({
  ...{ body: one.bodyLabel, heldOn: one.heldOn, number: one.number, label: one.label },
  ...{ owner: one.ownerName, dueOn: one.dueOn },
  state: one.following ? followingLabels[one.following] : 'prise d’acte',
})

export const sendDecisions: TerritoryHandler<typeof exportDecisions> = async (context, { body }) => {
  const found = await narrowed(context, body.filters)
  const { state } = body.filters
  return giveList(context, {
    listCode: 'steering.decisions',
    name: 'decisions-des-comites',
    format: body.format,
    columns: decisionColumns,
    rows: found.filter(({ following }) => state === undefined || following === state).map(decisionLine),
  })
}
