import { formatNumber, formatPercent } from '#platform/web/i18n/formats.ts'
import { currentLanguage, t } from '#platform/web/i18n/t.ts'
import type { SettingEditor, SettingOption, Words } from '../../contract.ts'
import { fieldsOf } from './setting-values.ts'

/** A sentence that the server keeps in both languages. */
export const inLanguage = (words: Words): string => words[currentLanguage()]

const labelOf = (options: readonly SettingOption[], value: unknown): string => {
  const option = options.find((one) => one.value === value)
  return option ? inLanguage(option.label) : String(value)
}

interface Line {
  readonly code: string
  readonly label: string
}

/** A line that was kept as it ships, in the language of the page; a territory's own words as it wrote them. */
const lineWords = (shipped: Readonly<Record<string, Words>>, { code, label }: Line): string => {
  const words = shipped[code]
  return words?.fr === label ? inLanguage(words) : label
}

/** « 10 jours », « 1 mois »; a delay before its fact says so. */
const duration = (count: number, unit: 'days' | 'months'): string => {
  const values = { count: Math.abs(count), shown: formatNumber(Math.abs(count)) }
  if (unit === 'months')
    return count < 0
      ? t({ id: 'territory.setting.months-before', message: '{shown} mois avant', values })
      : t({ id: 'territory.setting.months', message: '{shown} mois', values })
  return count < 0
    ? t({
        id: 'territory.setting.days-before',
        message: '{count, plural, one {{shown} jour} other {{shown} jours}} avant',
        values,
      })
    : t({
        id: 'territory.setting.days',
        message: '{count, plural, one {{shown} jour} other {{shown} jours}}',
        values,
      })
}

/** What a value says, one sentence a part. */
export const valueWords = (editor: SettingEditor, value: unknown): readonly string[] => {
  switch (editor.kind) {
    case 'choice':
      return [labelOf(editor.options, value)]
    case 'days':
      return [duration(Number(value), 'days')]
    case 'count':
      return [`${formatNumber(Number(value))} ${inLanguage(editor.unit)}`]
    case 'percentage':
      return [formatPercent(Number(value), 0)]
    case 'kinds':
      return [(value as readonly string[]).map((one) => labelOf(editor.options, one)).join(', ')]
    case 'labelled-codes':
      return (value as readonly Line[]).map((line) => lineWords(editor.shipped, line))
    case 'delays': {
      const fields = fieldsOf({ editor, value })
      return editor.parts.map(({ key, label, unit }) => {
        const count = fields[`value/${key}`]
        const words =
          count === undefined
            ? t({ id: 'territory.setting.never', message: 'jamais' })
            : duration(Number(count), unit)
        return t({
          id: 'territory.setting.part',
          message: '{label} : {words}',
          values: { label: inLanguage(label), words },
        })
      })
    }
  }
}
