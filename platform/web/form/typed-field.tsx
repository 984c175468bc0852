import type { ReactNode } from 'react'
import { controlClass, FieldFrame } from './field-frame.tsx'
import { type FieldProps, useField } from './use-field.ts'
import { type Reading, useTypedText } from './use-typed-text.ts'

interface TypedFieldProps<Value> extends FieldProps<Value> {
  readonly reading: Reading<Value>
  readonly size: number
  readonly inputMode?: 'decimal' | 'numeric' | 'text'
  readonly placeholder?: string
  readonly autoComplete?: string
  readonly unit?: ReactNode
  readonly end?: boolean
}

/** Base of the date, time, number and duration fields: a short text read widely. */
export function TypedField<Value>(props: TypedFieldProps<Value>) {
  const { reading, size, inputMode, placeholder, autoComplete, unit, end, ...shown } = props
  const field = useField(props)
  const typed = useTypedText(field, reading)
  const described = [field.control['aria-describedby'], typed.error ? `${field.id}-error` : '']
    .filter(Boolean)
    .join(' ')
  return (
    <FieldFrame {...shown} id={field.id} error={typed.error}>
      <div className="flex items-center gap-2">
        <input
          {...field.control}
          aria-invalid={typed.error ? true : undefined}
          aria-describedby={described || undefined}
          type="text"
          inputMode={inputMode}
          placeholder={placeholder}
          autoComplete={autoComplete ?? 'off'}
          size={size}
          className={`${controlClass} max-w-full tabular-nums ${end ? 'text-end' : ''}`}
          value={typed.text}
          onChange={(event) => typed.change(event.target.value)}
          onBlur={typed.leave}
        />
        {unit && <span className="text-ink-2">{unit}</span>}
      </div>
    </FieldFrame>
  )
}
