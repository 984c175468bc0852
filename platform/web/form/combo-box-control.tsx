import { useRef, useState } from 'react'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { t } from '../i18n/t.ts'
import type { ComboBoxProps } from './combo-box.tsx'
import { controlClass } from './field-frame.tsx'
import type { Field } from './use-field.ts'
import { useOptions } from './use-options.ts'

/** The opened half of `ComboBox`, by React Aria: arrows, announcements and Escape. */
export function ComboBoxControl(props: ComboBoxProps & { readonly field: Field<string> }) {
  const { field, from = 2 } = props
  const [text, setText] = useState(props.initialLabel ?? '')
  const { options, isAwaited } = useOptions(props.load, text, from)
  const chosenLabel = useRef(props.initialLabel)
  const choose = (value: string | number | null): void => {
    const option = options.find((each) => each.value === value)
    chosenLabel.current = option?.label
    field.set(option?.value)
    props.onChoose?.(option)
    if (!option) return
    setText(option.label)
    field.setUnreadable(undefined)
  }
  const type = (next: string): void => {
    setText(next)
    if (next === '') choose(null)
    field.setUnreadable(
      next === '' || next === chosenLabel.current
        ? undefined
        : t({ id: 'platform.combo.choose', message: 'Choisissez une proposition de la liste.' }),
    )
  }
  return (
    <AriaComboBox
      id={field.id}
      aria-label={props.label}
      aria-describedby={field.control['aria-describedby']}
      isInvalid={field.error !== undefined}
      validationBehavior="aria"
      items={options}
      inputValue={text}
      onInputChange={type}
      value={field.value ?? null}
      onChange={choose}
      menuTrigger="input"
      allowsEmptyCollection={text.length >= from}
    >
      <Input id={field.id} className={`${controlClass} w-full`} autoComplete="off" />
      <Popover className="w-(--trigger-width) max-w-[calc(100vw-24px)] rounded-panel border border-line bg-surface text-14 text-ink shadow-float">
        <ListBox
          className="max-h-72 overflow-y-auto py-1 outline-none"
          renderEmptyState={() => (
            <p className="px-3 py-1.5 text-ink-2">
              {isAwaited
                ? t({ id: 'platform.combo.searching', message: 'Recherche…' })
                : (props.nothing ??
                  t({ id: 'platform.combo.nothing', message: 'Rien ne correspond à ces lettres.' }))}
            </p>
          )}
        >
          {(option: (typeof options)[number]) => (
            <ListBoxItem
              id={option.value}
              textValue={option.label}
              className="cursor-pointer px-3 py-1.5 outline-none data-focused:bg-selected data-selected:font-semibold"
            >
              {option.label}
              {option.hint && <span className="block text-13 text-ink-2">{option.hint}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
