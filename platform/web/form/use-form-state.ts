import { type FormEvent, useRef, useState } from 'react'
import type { $ZodType, input as ZodInput } from 'zod/v4/core'
import { asProblem, type Problem } from '../api/problem.ts'
import { fieldSentence } from '../api/problem-sentences.ts'
import { t } from '../i18n/t.ts'
import type { FormContextValue, FormField } from './form-context.ts'
import { type FormValues, nest, refusedBy, shownAt } from './form-values.ts'
import { inScreenOrder } from './screen-order.ts'

export interface FormStateOptions<Schema extends $ZodType> {
  readonly schema?: Schema | undefined
  readonly initial?: FormValues | undefined
  readonly toBody?: ((values: FormValues) => unknown) | undefined
  /** What the fields say together and the body cannot: half of a pair. Pointers name the fields. */
  readonly refuses?: ((values: FormValues) => Refused) | undefined
  readonly onSubmit: (body: ZodInput<Schema>, values: FormValues) => Promise<unknown> | unknown
  readonly onRefused: () => void
}

/** Values, errors and the one submission under way. What was typed stays, whatever the answer. */
export const useFormState = <Schema extends $ZodType>(options: FormStateOptions<Schema>) => {
  const [values, setValues] = useState<FormValues>(options.initial ?? {})
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const sending = useRef(false)
  const unreadable = useRef(new Map<string, string>())
  const fields = useRef(new Map<string, FormField>())

  const show = (found: Readonly<Record<string, string>>, thrown: Problem | null): void => {
    setErrors(inScreenOrder(found, fields.current))
    setProblem(thrown)
    if (thrown || Object.keys(found).length > 0) options.onRefused()
  }

  const send = async (): Promise<void> => {
    const body = options.toBody ? options.toBody(values) : nest(values)
    const refused = [
      ...(options.refuses?.(values) ?? []),
      ...(options.schema ? refusedBy(options.schema, body) : []),
    ]
    const found = { ...sentences(refused, fields.current), ...Object.fromEntries(unreadable.current) }
    if (Object.keys(found).length > 0) return show(found, null)
    show({}, null)
    try {
      await options.onSubmit(body as ZodInput<Schema>, values)
    } catch (thrown) {
      const answer = asProblem(thrown)
      show(sentences(answer.fields, fields.current), answer)
    }
  }

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (sending.current) return
    sending.current = true
    setBusy(true)
    await send()
    sending.current = false
    setBusy(false)
  }

  const correct = (name: string): void => setErrors(({ [name]: _corrected, ...others }) => others)
  const context: FormContextValue = {
    values,
    errors,
    set: (name, value) => {
      setValues((former) => ({ ...former, [name]: value }))
      correct(name)
    },
    correct,
    setUnreadable: (name, sentence) => {
      if (sentence) unreadable.current.set(name, sentence)
      else unreadable.current.delete(name)
    },
    register: (name, field) => {
      fields.current.set(name, field)
      return () => {
        fields.current.delete(name)
      }
    },
  }
  const reset = (): void => {
    setValues(options.initial ?? {})
    show({}, null)
  }
  return { context, problem, busy, submit, reset, fields: fields.current }
}

type Refused = readonly {
  readonly pointer: string
  readonly code: string
  readonly params?: Readonly<Record<string, string | number>>
}[]

/** One sentence a field: what is refused first in a list stands for what follows. */
const sentences = (refused: Refused, fields: ReadonlyMap<string, FormField>): Record<string, string> => {
  const found: Record<string, string> = {}
  for (const { pointer, code, params } of refused) {
    const { name, rank } = shownAt(pointer.replace(/^\//, ''), [...fields.keys()])
    const sentence = fieldSentence(code, params)
    found[name] ??=
      rank === undefined
        ? sentence
        : t({ id: 'platform.form.in-list', message: 'n° {rank} : {sentence}', values: { rank, sentence } })
  }
  return found
}
