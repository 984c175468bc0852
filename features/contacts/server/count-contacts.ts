import type { CalendarDate } from '#kernel/dates.ts'
import { done } from '#kernel/result.ts'
import { isSmall, publishable } from '#kernel/small-cells.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { ActivityLine, exportContactActivity, Grouping, readContactActivity } from '../contract.ts'
import { ageLabels, topicLabels } from '../rules/list-labels.ts'
import { type Counted, countContacts } from './activity-store.ts'

/** Who answers for the territory reads every count; anybody else, those that name nobody. */
export const showActivity: TerritoryHandler<typeof readContactActivity> = async (context, { query }) => {
  const period = periodOf(context, query)
  const items = await countContacts(context.tx, query.by, period)
  const [all] = await countContacts(context.tx, 'all', period)
  const total = all ?? { key: null, count: 0, passages: 0, answered: 0, medianDays: null }
  if (scopeOf(context.actor, 'contacts.answer') === 'territory') return done({ ...period, total, items })
  const shown = publishable(items.map(({ count }) => ({ numerator: count, denominator: null })))
  return done({
    ...period,
    total: isSmall(total.count) ? hidden(total) : withoutSmall(total),
    items: items.map((one, at) => (shown[at] ? withoutSmall(one) : hidden(one))),
  })
}

const hidden = ({ key }: Counted): ActivityLine => ({
  ...{ key, count: null, passages: null, answered: null, medianDays: null },
})

/** A part that is small, or whose rest is, is kept back inside a line that may be read. */
const withoutSmall = ({ key, count, passages, answered, medianDays }: Counted): ActivityLine => {
  const part = (value: number) => (isSmall(value) || isSmall(count - value) ? null : value)
  return {
    key,
    count,
    passages: part(passages),
    answered: part(answered),
    medianDays: isSmall(answered) ? null : medianDays,
  }
}

const columns = [
  { key: 'key', label: 'Ligne', kind: 'text' },
  { key: 'count', label: 'Premiers contacts', kind: 'number' },
  { key: 'passages', label: 'Dont passages anonymes', kind: 'number' },
  { key: 'answered', label: 'Répondus', kind: 'number' },
  { key: 'medianDays', label: 'Délai médian de la première réponse, en jours', kind: 'number' },
  { key: 'remark', label: 'Remarque', kind: 'text' },
] as const satisfies readonly Column[]

/** Words of a file that leaves; screens translate theirs. */
const lineLabel = (by: Grouping, key: string | null): string => {
  if (key === null) return by === 'organisation' ? 'Cellule d’entrée' : 'Non renseigné'
  if (by === 'topic') return topicLabels[key as keyof typeof topicLabels] ?? key
  return by === 'age' ? (ageLabels[key as keyof typeof ageLabels] ?? key) : key
}

export const sendActivity: TerritoryHandler<typeof exportContactActivity> = async (
  context,
  { params, body },
) => {
  const shown = await showActivity(context, { params, query: body.filters, body: undefined })
  if (!shown.ok) return shown
  const { items, from, to } = shown.value as Shown
  return giveList(context, {
    listCode: 'contacts.activity',
    details: { from, to, by: body.filters.by },
    name: 'premiers-contacts',
    format: body.format,
    columns,
    rows: items.map(({ key, ...counts }) => ({
      key: lineLabel(body.filters.by, key),
      ...counts,
      remark: counts.count === null ? 'non publié (moins de 5)' : '',
    })),
  })
}

interface Period {
  readonly from: CalendarDate
  readonly to: CalendarDate
}
type Shown = Period & { readonly items: readonly ActivityLine[] }

const periodOf = (
  { today }: Pick<Context, 'today'>,
  { from, to }: { readonly from?: CalendarDate | undefined; readonly to?: CalendarDate | undefined },
): Period => ({ from: from ?? `${(to ?? today).slice(0, 4)}-01-01`, to: to ?? today })
