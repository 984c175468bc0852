import { type ReactNode, use, useEffect, useId } from 'react'
import { FormContext } from './form-context.ts'

/** Common to every field. With a `name`, it belongs to the `Form` around; else give `value` and `onChange`. */
export interface FieldProps<Value> {
  readonly label: string
  readonly help?: ReactNode
  /** Says « facultatif » beside the label. */
  readonly optional?: boolean
  /** JSON pointer in the body, without its first slash: `lastName`, `address/postCode`. */
  readonly name?: string
  readonly value?: Value | undefined
  readonly onChange?: (value: Value | undefined) => void
  readonly error?: string | undefined
  /** Outside a `Form`: why what is typed cannot be read, for whoever sends it; undefined once it can. */
  readonly onUnreadable?: (sentence: string | undefined) => void
  /** A fixed id, for a `FieldLink` elsewhere on the page. */
  readonly id?: string
  /** The label is read, not written: a field inside a table row or a bar. */
  readonly hideLabel?: boolean
}

export interface Field<Value> {
  readonly id: string
  readonly value: Value | undefined
  readonly set: (value: Value | undefined) => void
  readonly setUnreadable: (sentence: string | undefined) => void
  readonly error: string | undefined
  /** Attributes of the control that receives the focus. */
  readonly control: {
    readonly id: string
    readonly 'aria-invalid': true | undefined
    readonly 'aria-describedby': string | undefined
    readonly 'aria-required': true | undefined
  }
}

export const useField = <Value>(props: FieldProps<Value>): Field<Value> => {
  const ownId = useId()
  const id = props.id ?? ownId
  const form = use(FormContext)
  const { name, label } = props
  const inForm = form !== null && name !== undefined && props.onChange === undefined
  const register = form?.register
  // The form keeps one map for its whole life: registering again at each render would be for nothing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => (name === undefined ? undefined : register?.(name, { id, label })), [name, id, label])
  // A field that goes takes with it what could not be read; one that only changes its label does not.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => () => (name === undefined ? undefined : form?.setUnreadable(name, undefined)), [name])
  const error = props.error ?? (name === undefined ? undefined : form?.errors[name])
  const described = [props.help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return {
    id,
    value: inForm ? (form.values[name] as Value | undefined) : props.value,
    set: inForm
      ? (value) => form.set(name, value)
      : (value) => {
          props.onChange?.(value)
          if (name !== undefined) form?.correct(name)
        },
    setUnreadable: (sentence) => {
      props.onUnreadable?.(sentence)
      if (name !== undefined) form?.setUnreadable(name, sentence)
    },
    error,
    control: {
      id,
      'aria-invalid': error ? true : undefined,
      'aria-describedby': described || undefined,
      'aria-required': props.optional || !inForm ? undefined : true,
    },
  }
}
