import { decisionReasons } from '#features/pathways/contract.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { done } from '#kernel/result.ts'
import { isSmall, publishable } from '#kernel/small-cells.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportNonEntries, NonEntry, readNonEntries } from '../contract.ts'
import { countByReason, countEntered } from './non-entry-store.ts'
import { runsSittings } from './session-access.ts'

/** Who decides entries reads every count; who sits, those that name nobody. */
export const showNonEntries: TerritoryHandler<typeof readNonEntries> = async (context, { query }) => {
  const period = periodOf(context, query)
  const counted = await countByReason(context.tx, period)
  const entered = await countEntered(context.tx, period)
  const notEntered = counted.reduce((sum, one) => sum + one.count, 0)
  if (runsSittings(context.actor)) return done({ ...period, entered, notEntered, items: counted })
  const shown = publishable(counted.map(({ count }) => ({ numerator: count, denominator: null })))
  return done({
    ...period,
    entered: isSmall(entered) ? null : entered,
    notEntered: isSmall(notEntered) ? null : notEntered,
    items: counted.map((one, at) => (shown[at] ? one : { ...one, count: null })),
  })
}

const columns = [
  { key: 'prescriber', label: 'Prescripteur', kind: 'text' },
  { key: 'reason', label: 'Motif', kind: 'text' },
  { key: 'count', label: 'Nombre', kind: 'number' },
  { key: 'remark', label: 'Remarque', kind: 'text' },
] as const satisfies readonly Column[]

/** Words of a file that leaves; screens translate theirs. */
const originLabels: Readonly<Record<NonEntry['origin'], string>> = {
  named: '',
  unnamed: 'Structure non nommée',
  spontaneous: 'Candidature spontanée',
}

export const sendNonEntries: TerritoryHandler<typeof exportNonEntries> = async (
  context,
  { params, body },
) => {
  const shown = await showNonEntries(context, { params, query: body.filters, body: undefined })
  if (!shown.ok) return shown
  const { items, from, to } = shown.value as Shown
  return giveList(context, {
    listCode: 'committee.non-entries',
    details: { from, to },
    name: 'non-entrees',
    format: body.format,
    columns,
    rows: items.map(({ origin, prescriberName, reasonCode, count }) => ({
      prescriber: prescriberName ?? originLabels[origin],
      reason: decisionReasons.find(({ code }) => code === reasonCode)?.label ?? 'Motif non noté',
      count,
      remark: count === null ? 'non publié (moins de 5)' : '',
    })),
  })
}

interface Period {
  readonly from: CalendarDate
  readonly to: CalendarDate
}
type Shown = Period & { readonly items: readonly NonEntry[] }

const periodOf = (
  { today }: Pick<Context, 'today'>,
  { from, to }: { readonly from?: CalendarDate | undefined; readonly to?: CalendarDate | undefined },
): Period => ({ from: from ?? `${(to ?? today).slice(0, 4)}-01-01`, to: to ?? today })
