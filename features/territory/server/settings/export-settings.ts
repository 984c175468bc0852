import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { exportSettings } from '../../contract/exports.ts'
import type { SettingEditor, SettingOption } from '../../contract/settings.ts'
import { shownSettings } from './list-settings.ts'
import type { SettingsScreen } from './listed-setting.ts'

const columns = [
  { key: 'group', label: 'Domaine', kind: 'text' },
  { key: 'label', label: 'Règle ou délai', kind: 'text' },
  { key: 'value', label: 'Valeur en vigueur', kind: 'text' },
  { key: 'since', label: 'Depuis le', kind: 'date' },
  { key: 'next', label: 'Prochaine valeur', kind: 'text' },
  { key: 'nextFrom', label: 'À partir du', kind: 'date' },
  { key: 'source', label: 'Source', kind: 'text' },
  { key: 'verifiedOn', label: 'Source contrôlée le', kind: 'date' },
] as const satisfies readonly Column[]

/** The rules in force, one line each, for a committee or a controller. */
export const sendSettings =
  (screen: SettingsScreen): TerritoryHandler<typeof exportSettings> =>
  async (context, { body }) => {
    const settings = await shownSettings(context, screen)
    return giveList(context, {
      listCode: 'territory.settings',
      name: 'regles-et-delais',
      format: body.format,
      columns,
      rows: settings.map(({ group, label, editor, value, since, next, source, verifiedOn }) => ({
        ...{ since, source, verifiedOn },
        group: group.fr,
        label: label.fr,
        value: valueText(editor, value),
        next: next && valueText(editor, next.value),
        nextFrom: next?.validFrom,
      })),
    })
  }

/** A value in the words of a file that leaves; screens translate theirs. */
const valueText = (editor: SettingEditor, value: unknown): string => {
  switch (editor.kind) {
    case 'choice':
      return labelIn(editor.options, value)
    case 'days':
      return duration(Number(value), 'days')
    case 'count':
      return `${Number(value)} ${editor.unit.fr}`
    case 'percentage':
      return `${Math.round(Number(value) * 100)} %`
    case 'kinds':
      return (value as readonly unknown[]).map((one) => labelIn(editor.options, one)).join(', ')
    case 'labelled-codes':
      return (value as readonly { readonly label: string }[]).map((line) => line.label).join(', ')
    case 'delays':
      return editor.parts
        .map(({ key, label, unit }) => `${label.fr} : ${delay(partOf(value, key), unit)}`)
        .join(' ; ')
  }
}

const labelIn = (options: readonly SettingOption[], value: unknown): string =>
  options.find((one) => one.value === value)?.label.fr ?? String(value)

const partOf = (value: unknown, key: string): unknown =>
  key
    .split('/')
    .reduce<unknown>((inside, step) => (inside as Record<string, unknown> | null | undefined)?.[step], value)

const delay = (count: unknown, unit: 'days' | 'months'): string =>
  count === undefined || count === null ? 'jamais' : duration(Number(count), unit)

const duration = (count: number, unit: 'days' | 'months'): string => {
  const length = Math.abs(count)
  const words = unit === 'months' ? `${length} mois` : `${length} ${length > 1 ? 'jours' : 'jour'}`
  return count < 0 ? `${words} avant` : words
}
