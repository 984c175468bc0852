import { use, useEffect } from 'react'
import { t } from '../i18n/t.ts'
import { FormContext } from './form-context.ts'
import type { Field } from './use-field.ts'

/**
 * Of a text that may have so many characters. In a form nothing that is pasted is cut: what is too long stays, `error`
 * says by how much, and the form waits. Elsewhere the browser cuts, by the `maxLength` of the control.
 */
export const useMostLength = (field: Field<string>, name: string | undefined, most: number | undefined) => {
  const isInForm = use(FormContext) !== null && name !== undefined
  const left = most === undefined ? undefined : most - (field.value?.length ?? 0)
  const tooLong = isInForm && left !== undefined && left < 0 ? tooLongBy(-left) : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field is another object at each key that is pressed.
  useEffect(() => {
    if (tooLong === undefined) return
    field.setUnreadable(tooLong)
    return () => field.setUnreadable(undefined)
  }, [tooLong])
  return {
    left,
    error: tooLong ?? field.error,
    control: {
      maxLength: isInForm ? undefined : most,
      'aria-invalid': tooLong ? true : field.control['aria-invalid'],
    },
  } as const
}

const tooLongBy = (count: number): string =>
  t({
    id: 'platform.field.too-long-by',
    message:
      '{count, plural, one {# caractère de trop} other {# caractères de trop}} : raccourcissez ce texte, rien n’en a été coupé.',
    values: { count },
  })
