import { type ReactNode, useId } from 'react'
import { GroupFrame } from '#platform/web/form/field-frame.tsx'
import { type FieldProps, useField } from '#platform/web/form/use-field.ts'

interface BigChoice<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly hint?: string
  readonly picture?: ReactNode
}

/** One choice among few, for a thumb: each is a whole line of 56 px, chosen by shape and border besides colour. */
export function BigChoices<Value extends string>(
  props: FieldProps<Value> & {
    readonly options: readonly BigChoice<Value>[]
    readonly twoColumns?: boolean
  },
) {
  const { options, twoColumns, ...shown } = props
  const field = useField(props)
  const name = useId()
  return (
    <GroupFrame {...shown} id={field.id} error={field.error}>
      <div className={`grid gap-2 ${twoColumns ? 'list:grid-cols-2' : ''}`}>
        {options.map(({ value, label, hint, picture }, index) => (
          <label
            key={value}
            className="flex min-h-14 cursor-pointer items-center gap-3 rounded-control border border-line-strong bg-surface px-3 py-2 has-checked:border-2 has-checked:border-action has-checked:bg-selected has-focus-visible:outline-2 has-focus-visible:outline-offset-2"
          >
            <input
              id={index === 0 ? field.id : undefined}
              type="radio"
              name={name}
              className="size-5 shrink-0 accent-(--action)"
              checked={field.value === value}
              onChange={() => field.set(value)}
            />
            {picture}
            <span className="text-17">
              {label}
              {hint && <span className="block text-14 text-ink-2">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </GroupFrame>
  )
}
