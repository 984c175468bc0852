import { type ReactNode, useEffect, useId, useRef } from 'react'
import { t } from '../i18n/t.ts'
import { Button } from './button.tsx'

/**
 * Asks only before what cannot be undone. The browser's own modal dialog: it keeps the focus,
 * closes with Escape and gives the focus back.
 */
export function Dialog({
  title,
  open,
  onClose,
  close,
  actions,
  children,
}: {
  readonly title: string
  readonly open: boolean
  readonly onClose: () => void
  /** What closing says; « Annuler » when absent, as before an act. */
  readonly close?: string
  /** The verb, e.g. `<Button kind="danger">Effacer le dossier</Button>`; what closes is added before it. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}) {
  const titleId = useId()
  const element = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = element.current
    if (open && dialog && !dialog.open) dialog.showModal()
    if (!open) dialog?.close()
  }, [open])
  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto w-[min(480px,calc(100vw-32px))] rounded-panel border border-line bg-surface p-5 text-start text-ink shadow-float backdrop:bg-[rgb(0_0_0/0.45)]"
    >
      {open && (
        <>
          <h2 id={titleId} className="mb-2">
            {title}
          </h2>
          {children}
          <div className="mt-4 flex flex-wrap justify-end gap-2 *:justify-end *:text-end">
            <Button onClick={onClose}>
              {close ?? t({ id: 'platform.dialog.cancel', message: 'Annuler' })}
            </Button>
            {actions}
          </div>
        </>
      )}
    </dialog>
  )
}
