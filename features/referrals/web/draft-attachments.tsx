import { use, useEffect, useState } from 'react'
import { attachments } from '#features/documents/contract.ts'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { Button } from '#platform/web/design/button.tsx'
import { RowList } from '#platform/web/design/row-list.tsx'
import { FileField } from '#platform/web/form/file-field.tsx'
import { FormContext } from '#platform/web/form/form-context.ts'
import { formatBytes } from '#platform/web/i18n/formats.ts'
import { t } from '#platform/web/i18n/t.ts'
import { UploadProgress } from '#platform/web/states/upload-progress.tsx'
import type { Keeping } from './use-draft.ts'
import { fileField, type useDraftFiles } from './use-draft-files.ts'

/** Files of a draft: each goes as soon as it is chosen; one that cannot says so at its field, and is tried again. */
export function DraftAttachments({
  files,
  keeping,
}: {
  readonly files: ReturnType<typeof useDraftFiles>
  readonly keeping: Keeping
}) {
  const form = use(FormContext)
  const [refused, setRefused] = useState<string>()
  const join = (): void => {
    form?.correct(fileField)
    void files.settle(form?.values ?? {}).catch(() => undefined)
  }
  const drop = (): void => {
    form?.correct(fileField)
    setRefused(undefined)
    files.empty()
  }
  // The draft that could not be kept at the time of the choice is kept now: its file follows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each save, and never for the failure itself.
  useEffect(() => {
    if (keeping.state === 'kept' && files.lost?.awaitsDraft) join()
  }, [keeping])
  return (
    <div className="flex flex-col items-start gap-2">
      <FileField
        key={files.round}
        name={fileField}
        label={t({ id: 'referrals.attach', message: 'Pièce jointe' })}
        rules={attachments}
        optional
        onChange={(file) => {
          files.choose(file)
          if (file) join()
        }}
        onUnreadable={setRefused}
        error={
          files.lost &&
          t({
            id: 'referrals.attach.lost',
            message: '« {name} » n’est pas gardé, et la prescription ne part pas sans lui. {why}',
            values: { name: files.lost.name, why: wordsOf(files.lost.problem) },
          })
        }
      />
      {(files.lost || refused) && (
        <div className="flex flex-wrap gap-2">
          {files.lost && (
            <Button size="small" onClick={join}>
              {t({ id: 'referrals.attach.again', message: 'Joindre de nouveau' })}
            </Button>
          )}
          <Button size="small" onClick={drop}>
            {t({ id: 'referrals.attach.drop', message: 'Ne pas joindre ce fichier' })}
          </Button>
        </div>
      )}
      <UploadProgress sending={files.sending} />
      {files.joined.length > 0 && (
        <RowList
          label={t({ id: 'referrals.attached', message: 'Fichiers joints' })}
          rows={files.joined.map((one) => ({
            key: one.id,
            title: one.name,
            end: formatBytes(one.sizeBytes),
          }))}
        />
      )}
    </div>
  )
}
