import { useState } from 'react'
import { formatBytes } from '../i18n/formats.ts'
import { t } from '../i18n/t.ts'
import { FieldFrame } from './field-frame.tsx'
import { type FieldProps, useField } from './use-field.ts'

const attachmentLimit = 5_000_000

/** One file; its limit is said before, and checked before anything is sent. */
export function FileField(
  props: FieldProps<File> & {
    /** e.g. `.pdf,.jpg,.png` */
    readonly accept?: string
    readonly maxBytes?: number
  },
) {
  const { accept, maxBytes = attachmentLimit, ...shown } = props
  const field = useField(props)
  const [tooHeavy, setTooHeavy] = useState<string>()
  const limit = t({
    id: 'platform.file.limit',
    message: '{size} au plus.',
    values: { size: formatBytes(maxBytes) },
  })
  const choose = (file: File | undefined): void => {
    const refused =
      file && file.size > maxBytes
        ? t({
            id: 'platform.file.too-heavy',
            message: '{name} pèse {size}. {limit}',
            values: { name: file.name, size: formatBytes(file.size), limit },
          })
        : undefined
    setTooHeavy(refused)
    field.setUnreadable(refused)
    field.set(refused ? undefined : file)
  }
  const error = field.error ?? tooHeavy
  const help = shown.help ? (
    <>
      {shown.help} {limit}
    </>
  ) : (
    limit
  )
  return (
    <FieldFrame {...shown} help={help} id={field.id} error={error}>
      <input
        {...field.control}
        aria-describedby={`${field.id}-help${error ? ` ${field.id}-error` : ''}`}
        aria-invalid={error ? true : undefined}
        type="file"
        accept={accept}
        onChange={(event) => choose(event.target.files?.[0])}
        className="max-w-full text-13 text-ink-2 file:me-3 file:min-h-(--control) file:rounded-control file:border file:border-solid file:border-line-strong file:bg-surface file:px-3 file:font-medium file:text-ink"
      />
    </FieldFrame>
  )
}
