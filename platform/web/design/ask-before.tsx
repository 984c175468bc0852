import { type ReactNode, useState } from 'react'
import type { Problem } from '../api/problem.ts'
import { ErrorState } from '../states/error-state.tsx'
import { Button } from './button.tsx'
import type { ButtonKind } from './button-class.ts'
import { Dialog } from './dialog.tsx'

/**
 * A verb that cannot be undone: the first press says what would be lost, the second acts. The dialog shuts once done;
 * what is refused is said in it.
 */
export function AskBefore({
  verb,
  title = verb,
  kind,
  close,
  disabledReason,
  act,
  onConfirm,
  children,
}: {
  readonly verb: string
  /** The question, when the verb alone does not say on whom. */
  readonly title?: string
  /** Of the first button; the second one is always `danger`. */
  readonly kind?: ButtonKind
  /** What closing says, where « Annuler » could be taken for the verb. */
  readonly close?: string
  /** Why there is nothing to ask yet. */
  readonly disabledReason?: string | undefined
  readonly act: { readonly running: boolean; readonly problem: Problem | null }
  readonly onConfirm: () => Promise<unknown>
  readonly children: ReactNode
}) {
  const [asking, setAsking] = useState(false)
  const confirm = (): void => {
    // A refusal stays in `act.problem`, shown below.
    onConfirm().then(
      () => setAsking(false),
      () => undefined,
    )
  }
  return (
    <>
      <Button {...(kind && { kind })} disabledReason={disabledReason} onClick={() => setAsking(true)}>
        {verb}
      </Button>
      <Dialog
        title={title}
        open={asking}
        onClose={() => setAsking(false)}
        {...(close && { close })}
        actions={
          <Button kind="danger" busy={act.running} onClick={confirm}>
            {verb}
          </Button>
        }
      >
        {children}
        {act.problem && <ErrorState problem={act.problem} />}
      </Dialog>
    </>
  )
}
