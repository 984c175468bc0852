import { done } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listSettings, ShownSetting } from '../../contract/settings.ts'
import type { ListedSetting, SettingsScreen } from './listed-setting.ts'
import { type SetValue, settingHistory } from './setting-history.ts'

/** Every setting of the product with what the territory chose, in the order in which the features list them. */
export const showSettings =
  (screen: SettingsScreen): TerritoryHandler<typeof listSettings> =>
  async (context) =>
    done({ today: context.today, items: await shownSettings(context, screen) })

/** All of them, or one by its code. */
export const shownSettings = async (
  { tx, today }: Pick<Context, 'tx' | 'today'>,
  { settings, memberNames }: SettingsScreen,
  code?: string,
): Promise<ShownSetting[]> => {
  const history = await settingHistory(tx, code)
  const setters = [...history.values()].flat().flatMap(({ setBy }) => setBy ?? [])
  const names = await memberNames(tx, setters)
  return settings
    .filter((setting) => code === undefined || setting.code === code)
    .map((setting) => shown(setting, { values: history.get(setting.code) ?? [], today, names }))
}

/** `values` come the latest first: of those set for one day, the last set holds. */
const shown = (
  setting: ListedSetting,
  {
    values,
    today,
    names,
  }: {
    readonly values: readonly SetValue[]
    readonly today: string
    readonly names: ReadonlyMap<string, string>
  },
): ShownSetting => {
  const { code, group, label, help, editor, source, verifiedOn, initial } = setting
  const current = values.find((one) => one.validFrom <= today)
  const nextDay = values.findLast((one) => one.validFrom > today)?.validFrom
  const next = values.find((one) => one.validFrom === nextDay)
  return {
    ...{ code, group, label, help, editor, source, verifiedOn, initial },
    value: (current && setting.parse(current.value)) ?? initial,
    since: current?.validFrom ?? null,
    next: next ? { value: next.value, validFrom: next.validFrom } : null,
    history: values.map((one) => ({
      ...one,
      setAt: one.setAt.toISOString(),
      setBy: one.setBy && (names.get(one.setBy) ?? null),
    })),
  }
}
