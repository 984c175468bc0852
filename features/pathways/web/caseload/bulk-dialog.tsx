import type { ReactNode } from 'react'
import type { Problem } from '#platform/web/api/problem.ts'
import { wordsOf } from '#platform/web/api/problem-sentences.ts'
import { Button } from '#platform/web/design/button.tsx'
import { Dialog } from '#platform/web/design/dialog.tsx'

/** What is asked before an act on the chosen files; refused, the dialog stays and says why. */
export function BulkDialog({
  title,
  verb,
  act,
  missing,
  onConfirm,
  onClose,
  children,
}: {
  readonly title: string
  readonly verb: string
  readonly act: { readonly running: boolean; readonly problem: Problem | null }
  /** What is still to fill in, when something is. */
  readonly missing: string | undefined
  readonly onConfirm: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      actions={
        <Button kind="primary" busy={act.running} disabledReason={missing} onClick={onConfirm}>
          {verb}
        </Button>
      }
    >
      <div className="grid gap-3">
        {children}
        {act.problem && <p role="alert">{wordsOf(act.problem)}</p>}
      </div>
    </Dialog>
  )
}
