import { CheckboxGroup, RadioGroup } from '#platform/web/form/choices.tsx'
import { NumberField } from '#platform/web/form/typed-fields.tsx'
import { t } from '#platform/web/i18n/t.ts'
import type { SettingEditor, SettingOption, SettingPart, Words } from '../../contract.ts'
import { LineFields } from './line-fields.tsx'
import { inLanguage } from './setting-words.ts'

const optionsOf = (options: readonly SettingOption[]) =>
  options.map(({ value, label }) => ({ value, label: inLanguage(label) }))

const unitWords = {
  days: () => t({ id: 'territory.setting.unit-days', message: 'jours' }),
  months: () => t({ id: 'territory.setting.unit-months', message: 'mois' }),
}

/** The fields with which one kind of setting is changed; their names are where the server refuses. */
export function SettingFields({ editor, label }: { readonly editor: SettingEditor; readonly label: Words }) {
  const name = { name: 'value', label: inLanguage(label) }
  switch (editor.kind) {
    case 'choice':
      return <RadioGroup {...name} options={optionsOf(editor.options)} />
    case 'kinds':
      return <CheckboxGroup {...name} options={optionsOf(editor.options)} />
    case 'days':
      return <NumberField {...name} min={editor.min} max={editor.max} unit={unitWords.days()} />
    case 'count':
      return <NumberField {...name} min={editor.min} max={editor.max} unit={inLanguage(editor.unit)} />
    case 'percentage':
      return <NumberField {...name} min={editor.min} max={editor.max} unit="%" />
    case 'delays':
      return editor.parts.map((part) => <DelayField key={part.key} part={part} />)
    case 'labelled-codes':
      return <LineFields editor={editor} />
  }
}

function DelayField({ part }: { readonly part: SettingPart }) {
  return (
    <NumberField
      name={`value/${part.key}`}
      label={inLanguage(part.label)}
      optional={part.optional}
      min={part.min}
      max={part.max}
      unit={unitWords[part.unit]()}
      help={helpOf(part)}
    />
  )
}

const helpOf = ({ min, optional }: SettingPart) => {
  if (optional) return t({ id: 'territory.setting.empty-never', message: 'Vide : jamais.' })
  return (
    min < 0 && t({ id: 'territory.setting.negative', message: 'Un nombre négatif compte avant la date.' })
  )
}
