import { useState } from 'react'
import type { UploadRules } from '#platform/contract/upload.ts'
import type { AnyRoute } from '../api/client-input.ts'
import type { Upload } from '../api/use-upload.ts'
import { Button } from '../design/button.tsx'
import { ErrorState } from '../states/error-state.tsx'
import { UploadProgress } from '../states/upload-progress.tsx'
import { FileField } from './file-field.tsx'

/**
 * One file, and the button that sends it once it is chosen; its progress and its problem below. Without `verb` it leaves
 * as soon as it is chosen: inside a form, whose own button would pass for the one that sends it. Give it another `key` to
 * make it empty again.
 */
export function SendFile<R extends AnyRoute>({
  label,
  verb,
  rules,
  optional = false,
  upload,
  onSend,
}: {
  readonly label: string
  readonly verb?: string
  readonly rules: UploadRules
  readonly optional?: boolean
  readonly upload: Pick<Upload<R>, 'running' | 'sending' | 'problem'>
  readonly onSend: (form: FormData) => void
}) {
  const [file, setFile] = useState<File>()
  const [sent, setSent] = useState<File>()
  const send = (chosen: File): void => {
    setSent(chosen)
    const form = new FormData()
    form.append('file', chosen)
    onSend(form)
  }
  const choose = (chosen: File | undefined): void => {
    setFile(chosen)
    if (chosen && verb === undefined) send(chosen)
  }
  return (
    <>
      <FileField label={label} rules={rules} optional={optional} value={file} onChange={choose} />
      {file && verb !== undefined && (
        <Button onClick={() => send(file)} busy={upload.running}>
          {verb}
        </Button>
      )}
      <UploadProgress sending={upload.sending} />
      {/* What was wrong with the file before is not said of the next one. */}
      {upload.problem && file === sent && <ErrorState problem={upload.problem} />}
    </>
  )
}
