import { t } from '../i18n/t.ts'
import { controlClass, FieldFrame } from './field-frame.tsx'
import { type FieldProps, useField } from './use-field.ts'
import { useMostLength } from './use-most-length.ts'

/** Several lines; it grows with the text where the browser can, and says how many characters remain near the end. */
export function TextArea(
  props: FieldProps<string> & { readonly rows?: number; readonly maxLength?: number },
) {
  const { rows = 4, maxLength, ...shown } = props
  const field = useField(props)
  const length = useMostLength(field, props.name, maxLength)
  return (
    <FieldFrame {...shown} id={field.id} error={length.error}>
      <textarea
        {...field.control}
        {...length.control}
        rows={rows}
        style={{ minHeight: `${rows * 1.25 + 0.625}rem` }}
        // It grows in height alone: of a long word or address, the width of the field would be that of the page.
        className={`${controlClass} w-full resize-y field-sizing-content contain-inline-size`}
        value={field.value ?? ''}
        onChange={(event) => field.set(event.target.value)}
      />
      <p role="status" className="text-13 text-ink-2 empty:hidden">
        {length.left !== undefined &&
          length.left >= 0 &&
          length.left < 100 &&
          t({
            id: 'platform.field.characters-left',
            message:
              '{left, plural, =0 {Plus aucun caractère} one {Reste # caractère} other {Reste # caractères}}',
            values: { left: length.left },
          })}
      </p>
    </FieldFrame>
  )
}
