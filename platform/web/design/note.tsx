import type { ReactNode } from 'react'

const kinds = {
  plain: 'border-line-strong bg-sunken text-ink-2',
  info: 'border-water bg-selected text-ink',
  warn: 'border-warn bg-warn-bg text-ink',
  bad: 'border-bad bg-bad-bg text-ink',
}

/** A remark inside a page; `alert` is read at once, for what has just gone wrong. */
export function Note({
  kind = 'plain',
  alert,
  children,
}: {
  readonly kind?: keyof typeof kinds
  readonly alert?: boolean
  readonly children: ReactNode
}) {
  return (
    <div role={alert ? 'alert' : undefined} className={`border-s-3 px-3 py-1.5 text-13 ${kinds[kind]}`}>
      {children}
    </div>
  )
}
