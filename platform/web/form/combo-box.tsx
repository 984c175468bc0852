import { lazy, Suspense, useRef, useState } from 'react'
import { chosenWords } from './chosen-words.ts'
import { controlClass, FieldFrame } from './field-frame.tsx'
import type { Option } from './select.tsx'
import { type FieldProps, useField } from './use-field.ts'

const ComboBoxControl = lazy(() =>
  import('./combo-box-control.tsx').then((module) => ({ default: module.ComboBoxControl })),
)

export interface ComboBoxProps extends FieldProps<string> {
  /** Choices for a text: from the server, or from a list already there. Called as one types. */
  readonly load: (text: string, signal: AbortSignal) => Promise<readonly Option[]>
  /** Words of the value already chosen when the field opens; they may come later than it. */
  readonly initialLabel?: string | undefined
  /** Instead of « nothing matches », when there is a better reason. */
  readonly nothing?: string
  /** Letters before asking; 2 when absent. */
  readonly from?: number
  /** The whole choice, when its words matter to the page. */
  readonly onChoose?: (option: Option | undefined) => void
}

/** A choice among many, found by typing: communes, ROME jobs, companies. Its value is the option's `value`. */
export function ComboBox(props: ComboBoxProps) {
  const field = useField(props)
  const [complaint, setComplaint] = useState<string>()
  // Who is faster than the opened half keeps the focus and the letters typed.
  const early = useRef<HTMLInputElement>(null)
  const [kept] = useState(() => chosenWords(props.name ?? props.label, field.value))
  const words = kept ?? props.initialLabel
  const [firstWords] = useState(words ?? '')
  const error = field.error ?? complaint
  const described = [field.control['aria-describedby'], !field.error && complaint && `${field.id}-error`]
  return (
    <FieldFrame {...props} id={field.id} error={error}>
      <Suspense
        fallback={
          <input className={`${controlClass} w-full`} ref={early} defaultValue={firstWords} id={field.id} />
        }
      >
        <ComboBoxControl
          {...props}
          initialLabel={words}
          field={{
            ...field,
            error,
            control: {
              ...field.control,
              'aria-describedby': described.filter(Boolean).join(' ') || undefined,
            },
          }}
          early={early}
          firstWords={firstWords}
          onComplaint={setComplaint}
        />
      </Suspense>
    </FieldFrame>
  )
}
