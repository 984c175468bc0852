import { type InputHTMLAttributes, type ReactNode, useId } from 'react'
import { FieldError, GroupFrame } from './field-frame.tsx'
import type { Option } from './select.tsx'
import { type FieldProps, useField } from './use-field.ts'

const boxClass = 'mt-0.5 size-4 shrink-0 accent-(--action)'

function Choice({
  control,
  label,
  hint,
}: {
  readonly control: ReactNode
  readonly label: ReactNode
  readonly hint?: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is given as a property, inside this label.
    <label className="flex min-h-6 cursor-pointer items-start gap-2 py-0.5">
      {control}
      <span>
        {label}
        {hint && <span className="block text-13 text-ink-2">{hint}</span>}
      </span>
    </label>
  )
}

/** One statement, true or not. Its words are the whole label. */
export function Checkbox(props: FieldProps<boolean>) {
  const field = useField(props)
  return (
    <div>
      <Choice
        label={props.label}
        hint={props.help}
        control={
          <input
            id={field.id}
            aria-invalid={field.control['aria-invalid']}
            aria-describedby={field.error ? `${field.id}-error` : undefined}
            type="checkbox"
            className={boxClass}
            checked={field.value ?? false}
            onChange={(event) => field.set(event.target.checked)}
          />
        }
      />
      <FieldError id={field.id} error={field.error} />
    </div>
  )
}

/** Short choices stand side by side, long lists in two columns; one column on a phone. */
type ChoiceLayout = 'column' | 'row' | 'two-columns'

const layouts: Readonly<Record<ChoiceLayout, string>> = {
  column: 'contents',
  row: 'flex flex-wrap gap-x-5',
  'two-columns': 'grid gap-x-5 list:grid-cols-2',
}

interface ChoicesProps<Value extends string> {
  readonly options: readonly Option<Value>[]
  readonly layout?: ChoiceLayout
}

/** The options of a question, each beside its control; the first control bears the name of the field. */
function Choices<Value extends string>({
  fieldId,
  options,
  layout = 'column',
  control,
}: ChoicesProps<Value> & {
  readonly fieldId: string
  readonly control: (value: Value) => InputHTMLAttributes<HTMLInputElement>
}) {
  return (
    <div className={layouts[layout]}>
      {options.map(({ value, label, hint }, index) => (
        <Choice
          key={value}
          label={label}
          hint={hint}
          control={<input id={index === 0 ? fieldId : undefined} className={boxClass} {...control(value)} />}
        />
      ))}
    </div>
  )
}

/** Several choices under one question; the value is the list of those kept. */
export function CheckboxGroup<Value extends string = string>(
  props: FieldProps<readonly Value[]> & ChoicesProps<Value>,
) {
  const { options, layout, ...shown } = props
  const field = useField(props)
  const kept = field.value ?? []
  const keep = (changed: Value, isKept: boolean): void =>
    field.set(
      options
        .map(({ value }) => value)
        .filter((value) => (value === changed ? isKept : kept.includes(value))),
    )
  return (
    <GroupFrame {...shown} id={field.id} error={field.error}>
      <Choices
        fieldId={field.id}
        options={options}
        {...(layout && { layout })}
        control={(value) => ({
          type: 'checkbox',
          checked: kept.includes(value),
          onChange: (event) => keep(value, event.target.checked),
        })}
      />
    </GroupFrame>
  )
}

/** One choice among two to six, all visible. */
export function RadioGroup<Value extends string = string>(props: FieldProps<Value> & ChoicesProps<Value>) {
  const { options, layout, ...shown } = props
  const field = useField(props)
  const name = useId()
  return (
    <GroupFrame {...shown} id={field.id} error={field.error}>
      <Choices
        fieldId={field.id}
        options={options}
        {...(layout && { layout })}
        control={(value) => ({
          type: 'radio',
          name,
          checked: field.value === value,
          onChange: () => field.set(value),
        })}
      />
    </GroupFrame>
  )
}
