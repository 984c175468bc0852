import { datesOf } from '#features/deadlines/server/public.ts'
import { addDays, daysBetween } from '#kernel/dates.ts'
import { done } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import {
  type exportPledges,
  type listPledges,
  type PledgeRow,
  type PledgeState,
  pledgeStates,
} from '../contract.ts'
import { yearOf } from '../rules/dues.ts'
import { kindLabels, stateLabels, unitLabel } from '../rules/labels.ts'
import { loadPledges, type StoredPledge } from './pledge-store.ts'
import { openOf, readDues, readRow } from './read-dues.ts'

interface Filters {
  readonly agreementId?: string | undefined
  readonly signatory?: string | undefined
  readonly state?: PledgeState | undefined
  readonly year?: string | undefined
}

const rowsOf = (stored: readonly StoredPledge[], context: Context, filters: Filters): PledgeRow[] =>
  stored
    .filter((one) => !filters.agreementId || one.agreementId === filters.agreementId)
    .filter((one) => !filters.signatory || one.signatoryKey === filters.signatory)
    .flatMap((one) => readRow(one, context, filters.year ? Number(filters.year) : undefined) ?? [])

export const list: TerritoryHandler<typeof listPledges> = async (context, { query }) => {
  const stored = await loadPledges(context.tx)
  const found = rowsOf(stored, context, query)
  const counts = Object.fromEntries(
    pledgeStates.map((state) => [state, found.filter((one) => one.state === state).length]),
  ) as Record<PledgeState, number>
  return done({
    items: found.filter((one) => !query.state || one.state === query.state),
    agreements: [
      ...new Map(
        stored.map(({ agreementId: id, agreementLabel: label }) => [id, { id, label }] as const),
      ).values(),
    ],
    signatories: [
      ...new Map(
        stored.map(({ signatoryKey: key, signatoryName: name }) => [key, { key, name }] as const),
      ).values(),
    ],
    years: [...new Set(stored.flatMap((one) => readDues(one, context).map(yearOf)))].sort(),
    counts,
    own: ownOf(stored, context),
  })
}

/** A partner who has no « À faire » finds what its organisation owes where everybody reads the pledges. */
const ownOf = (stored: readonly StoredPledge[], context: Context) => {
  const own = stored.filter((one) => one.organisationId === context.actor.organisationId)
  const soon = datesOf('pledge-owed', context.today)
  const notice = daysBetween(soon.showsFrom, soon.dueOn)
  const isToDo = (one: StoredPledge): boolean => {
    const due = one.signedOn ? readDues(one, context).find(openOf) : undefined
    return due !== undefined && due.dueOn <= addDays(context.today, notice)
  }
  const [first] = own
  return first
    ? { key: first.signatoryKey, name: first.signatoryName, toDo: own.filter(isToDo).length }
    : null
}

const columns = [
  { key: 'signatoryName', label: 'Signataire', kind: 'text' },
  { key: 'label', label: 'Engagement', kind: 'text' },
  { key: 'kind', label: 'Nature', kind: 'text' },
  { key: 'agreementLabel', label: 'Convention', kind: 'text' },
  { key: 'article', label: 'Article', kind: 'text' },
  { key: 'serves', label: 'Pour qui', kind: 'text' },
  { key: 'pledged', label: 'Promis', kind: 'number' },
  { key: 'delivered', label: 'Réalisé', kind: 'number' },
  { key: 'waiting', label: 'À confirmer', kind: 'number' },
  { key: 'unit', label: 'Unité', kind: 'text' },
  { key: 'rhythm', label: 'Rythme', kind: 'text' },
  { key: 'nextDueOn', label: 'Prochaine échéance', kind: 'date' },
  { key: 'state', label: 'État', kind: 'text' },
] as const satisfies readonly Column[]

export const send: TerritoryHandler<typeof exportPledges> = async (context, { body }) => {
  const rows = rowsOf(await loadPledges(context.tx), context, body.filters).filter(
    (one) => !body.filters.state || one.state === body.filters.state,
  )
  return giveList(context, {
    listCode: 'pledges.pledges',
    name: 'engagements',
    format: body.format,
    columns,
    rows: rows.map((one) => ({
      ...one,
      kind: kindLabels[one.kind],
      ...{ pledged: one.pledged / 100, delivered: one.delivered / 100, waiting: one.waiting / 100 },
      unit: unitLabel(one),
      rhythm: one.recurrence === 'yearly' ? 'chaque année' : 'une fois',
      state: stateLabels[one.state],
    })),
  })
}
