import { t } from '../i18n/t.ts'
import { controlClass, FieldFrame } from './field-frame.tsx'
import { type FieldProps, useField } from './use-field.ts'

export interface Option<Value extends string = string> {
  readonly value: Value
  readonly label: string
  /** Under the label, where there is room. */
  readonly hint?: string
}

/** One choice in a list of 5 to 30; above, use `ComboBox`; below, `RadioGroup`. */
export function Select<Value extends string = string>(
  props: FieldProps<Value> & {
    readonly options: readonly Option<Value>[]
    /** Words of the empty choice; « Choisir » when absent. */
    readonly empty?: string
    /** The choice, when another field depends on it. */
    readonly onChoose?: (value: Value | undefined) => void
  },
) {
  const { options, empty, onChoose, ...shown } = props
  const field = useField(props)
  const choose = (value: Value | undefined): void => {
    field.set(value)
    onChoose?.(value)
  }
  return (
    <FieldFrame {...shown} id={field.id} error={field.error}>
      <select
        {...field.control}
        className={`${controlClass} w-fit max-w-full pe-6`}
        value={field.value ?? ''}
        onChange={(event) => choose((event.target.value || undefined) as Value | undefined)}
      >
        <option value="">{empty ?? t({ id: 'platform.select.empty', message: 'Choisir…' })}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
