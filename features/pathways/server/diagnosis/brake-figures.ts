import { done } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportBrakeFigures, readBrakeFigures } from '../../contract/brake-figures.ts'
import { publishBrakes, publishTotal } from '../../rules/publish-brakes.ts'
import { themes } from '../../rules/themes.ts'
import { countBrakes, medianOfLifted } from './brake-spell-store.ts'

/** Who follows everybody of the territory reads every count; a structure, those that name nobody. */
const figuresOf = async ({ tx, actor }: Pick<Context, 'tx' | 'actor'>, year: string) => {
  const isWhole = scopeOf(actor, 'pathways.follow') === 'territory'
  const asked = { year, organisationId: isWhole ? null : actor.organisationId }
  const items = await countBrakes(tx, asked)
  const sum = (key: 'opened' | 'lifted') => items.reduce((total, one) => total + one[key], 0)
  const total = {
    opened: sum('opened'),
    lifted: sum('lifted'),
    medianDays: await medianOfLifted(tx, asked),
  }
  return isWhole
    ? { scope: 'territory' as const, total, items }
    : { scope: 'organisation' as const, total: publishTotal(total), items: publishBrakes(items) }
}

export const showBrakeFigures: TerritoryHandler<typeof readBrakeFigures> = async (context, { query }) =>
  done(await figuresOf(context, query.year))

const columns = [
  { key: 'theme', label: 'Thème', kind: 'text' },
  { key: 'opened', label: 'Freins relevés', kind: 'number' },
  { key: 'lifted', label: 'Freins levés', kind: 'number' },
  { key: 'medianDays', label: 'Durée médiane en jours', kind: 'number' },
  { key: 'remark', label: 'Remarque', kind: 'text' },
] as const satisfies readonly Column[]

export const sendBrakeFigures: TerritoryHandler<typeof exportBrakeFigures> = async (context, { body }) => {
  const { year } = body.filters
  const { items } = await figuresOf(context, year)
  return giveList(context, {
    listCode: 'pathways.brake-figures',
    details: { year },
    name: `freins-${year}`,
    format: body.format,
    columns,
    rows: items.map(({ themeCode, ...counts }) => ({
      theme: themes.find(({ code }) => code === themeCode)?.label ?? themeCode,
      ...counts,
      remark: counts.opened === null || counts.lifted === null ? 'non publié (moins de 5)' : '',
    })),
  })
}
