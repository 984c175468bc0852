import { useEffect, useRef, useSyncExternalStore } from 'react'
import { t } from '../i18n/t.ts'
import { PageLink } from '../pages/page-link.tsx'

/** A page that follows from what was done, e.g. the letters to print. */
export interface ToastLink {
  readonly label: string
  readonly to: string
}

interface Toast {
  readonly key: number
  readonly text: string
  readonly undo?: (() => void) | undefined
  readonly link?: ToastLink | undefined
}

const staysMs = 20_000
let toasts: readonly Toast[] = []
let next = 1
const listeners = new Set<() => void>()

const change = (to: readonly Toast[]): void => {
  toasts = to
  for (const tell of listeners) tell()
}

const dismiss = (key: number): void => change(toasts.filter((toast) => toast.key !== key))

/** Says that it is done, for 20 seconds; `undo` is never the only way to go back. */
export const say = (text: string, undo?: () => void, link?: ToastLink): void => {
  const key = next++
  change([...toasts.slice(-2), { key, text, undo, link }])
}

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Where `say` is read; once, in the frame. */
export function ToastRegion() {
  const shown = useSyncExternalStore(subscribe, () => toasts)
  const region = useRef<HTMLDivElement>(null)
  // Room to scroll the last button of a page out from under what is said.
  useEffect(() => {
    const height = shown.length > 0 ? (region.current?.offsetHeight ?? 0) + 16 : 0
    document.body.style.paddingBottom = height > 0 ? `${height}px` : ''
  }, [shown])
  return (
    <div
      ref={region}
      role="status"
      data-screen-only
      className="pointer-events-none fixed inset-e-6 bottom-4 z-30 flex max-w-[calc(100vw-48px)] flex-col items-end gap-2"
    >
      {shown.map((toast) => (
        <ToastLine key={toast.key} toast={toast} />
      ))}
    </div>
  )
}

function ToastLine({ toast }: { readonly toast: Toast }) {
  useEffect(() => {
    const timer = setTimeout(() => dismiss(toast.key), staysMs)
    return () => clearTimeout(timer)
  }, [toast.key])
  return (
    <div className="pointer-events-auto flex flex-wrap items-center gap-x-4 gap-y-1 rounded-panel bg-ink px-4 py-2.5 text-surface shadow-float">
      <span>{toast.text}</span>
      {toast.link && (
        <PageLink
          to={toast.link.to}
          onClick={() => dismiss(toast.key)}
          className="font-title text-surface underline underline-offset-2"
        >
          {toast.link.label}
        </PageLink>
      )}
      {toast.undo && (
        <button
          type="button"
          className="font-title underline underline-offset-2"
          onClick={() => {
            toast.undo?.()
            dismiss(toast.key)
          }}
        >
          {t({ id: 'platform.toast.undo', message: 'Annuler' })}
        </button>
      )}
      <button type="button" className="underline underline-offset-2" onClick={() => dismiss(toast.key)}>
        {t({ id: 'platform.toast.close', message: 'Fermer' })}
      </button>
    </div>
  )
}
