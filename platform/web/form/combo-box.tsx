import { lazy, Suspense } from 'react'
import { controlClass, FieldFrame } from './field-frame.tsx'
import type { Option } from './select.tsx'
import { type FieldProps, useField } from './use-field.ts'

const ComboBoxControl = lazy(() =>
  import('./combo-box-control.tsx').then((module) => ({ default: module.ComboBoxControl })),
)

export interface ComboBoxProps extends FieldProps<string> {
  /** Choices for a text: from the server, or from a list already there. Called as one types. */
  readonly load: (text: string, signal: AbortSignal) => Promise<readonly Option[]>
  /** Words of the value already chosen when the field opens. */
  readonly initialLabel?: string
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
  return (
    <FieldFrame {...props} id={field.id} error={field.error}>
      <Suspense fallback={<input className={`${controlClass} w-full`} readOnly id={field.id} />}>
        <ComboBoxControl {...props} field={field} />
      </Suspense>
    </FieldFrame>
  )
}
