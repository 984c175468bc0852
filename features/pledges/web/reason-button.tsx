import { useState } from 'react'
import type { Problem } from '#platform/web/api/problem.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Dialog } from '#platform/web/design/dialog.tsx'
import { TextField } from '#platform/web/form/text-field.tsx'
import { t } from '#platform/web/i18n/t.ts'
import { ErrorState } from '#platform/web/states/error-state.tsx'

/** A verb that asks why: the reason is kept with who and when. */
export function ReasonButton({
  verb,
  about,
  act,
  onReason,
}: {
  readonly verb: string
  /** What it is about, read after the verb. */
  readonly about: string
  readonly act: { readonly running: boolean; readonly problem: Problem | null }
  readonly onReason: (reason: string) => Promise<unknown>
}) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState<string>()
  const typed = reason?.trim() ?? ''
  const confirm = (): void => {
    // A refusal stays in `act.problem`, shown below.
    onReason(typed).then(
      () => setOpen(false),
      () => undefined,
    )
  }
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {verb}
        <span className="sr-only"> : {about}</span>
      </Button>
      <Dialog
        title={verb}
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <Button
            kind="primary"
            busy={act.running}
            onClick={confirm}
            disabledReason={
              typed ? undefined : t({ id: 'pledges.reason.needed', message: 'Dites pourquoi.' })
            }
          >
            {verb}
          </Button>
        }
      >
        <p className="mb-2 text-ink-2">{about}</p>
        <TextField
          label={t({ id: 'pledges.reason', message: 'Pourquoi' })}
          maxLength={300}
          value={reason}
          onChange={setReason}
        />
        {act.problem && <ErrorState problem={act.problem} />}
      </Dialog>
    </>
  )
}
