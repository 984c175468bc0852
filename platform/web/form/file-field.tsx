import { useEffect, useState } from 'react'
import type { UploadRules } from '#platform/contract/upload.ts'
import { t } from '../i18n/t.ts'
import { FieldFrame } from './field-frame.tsx'
import { fileRefusal, rulesInWords } from './file-refusal.ts'
import { type FieldProps, useField } from './use-field.ts'

/** One file; its types and its limit are said before, and checked before anything is sent. */
export function FileField(props: FieldProps<File> & { readonly rules: UploadRules }) {
  const { rules, ...shown } = props
  const field = useField(props)
  const [refusal, setRefusal] = useState<string>()
  const isMissing = props.name !== undefined && !props.optional && !field.value && !refusal
  // A form without its file would be sent for nothing, and say nothing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field is made anew at each render.
  useEffect(() => {
    if (isMissing)
      field.setUnreadable(t({ id: 'platform.file.choose', message: 'Choisissez d’abord un fichier.' }))
  }, [isMissing])
  const choose = (file: File | undefined): void => {
    const refused = file && fileRefusal(file, rules)
    setRefusal(refused)
    field.setUnreadable(refused)
    field.set(refused ? undefined : file)
  }
  const error = field.error ?? refusal
  const help = (
    <>
      {shown.help} {rulesInWords(rules)}
    </>
  )
  return (
    <FieldFrame {...shown} help={help} id={field.id} error={error}>
      <input
        {...field.control}
        aria-describedby={`${field.id}-help${error ? ` ${field.id}-error` : ''}`}
        aria-invalid={error ? true : undefined}
        type="file"
        accept={rules.endings.map((ending) => `.${ending}`).join(',')}
        onChange={(event) => choose(event.target.files?.[0])}
        className="max-w-full text-13 text-ink-2 file:me-3 file:min-h-(--control) file:rounded-control file:border file:border-solid file:border-line-strong file:bg-surface file:px-3 file:font-medium file:text-ink"
      />
    </FieldFrame>
  )
}
