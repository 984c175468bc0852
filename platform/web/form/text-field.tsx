import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute, ReactNode } from 'react'
import { controlClass, FieldFrame } from './field-frame.tsx'
import { type FieldProps, useField } from './use-field.ts'
import { useMostLength } from './use-most-length.ts'

interface TextFieldProps extends FieldProps<string> {
  readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'password' | 'search' | 'url'>
  /** Always given for a person's own data: `family-name`, `email`, `bday`… (RGAA 11.13). */
  readonly autoComplete?: HTMLInputAutoCompleteAttribute
  readonly maxLength?: number
  /** A placeholder never replaces the label. */
  readonly placeholder?: string
  /** After the text: « Afficher » of a password. */
  readonly after?: ReactNode
  /** Width in characters of what is expected: a postcode is short. */
  readonly size?: number
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email'
}

export function TextField(props: TextFieldProps) {
  const { type = 'text', autoComplete, maxLength, placeholder, after, size, inputMode, ...shown } = props
  const field = useField(props)
  const length = useMostLength(field, props.name, maxLength)
  return (
    <FieldFrame {...shown} id={field.id} error={length.error}>
      <div className="flex items-center gap-2">
        <input
          {...field.control}
          {...length.control}
          type={type}
          autoComplete={autoComplete ?? 'off'}
          placeholder={placeholder}
          inputMode={inputMode}
          size={size}
          className={`${controlClass} ${size ? 'max-w-full' : 'w-full'}`}
          value={field.value ?? ''}
          onChange={(event) => field.set(event.target.value)}
        />
        {after}
      </div>
    </FieldFrame>
  )
}
