import type { ReactNode } from 'react'
import { formatClock } from '../i18n/dates.ts'

export interface AgendaItem {
  readonly key: string
  /** `HH:MM` */
  readonly time: string
  readonly title: ReactNode
  readonly detail?: ReactNode
  /** A link under it, e.g. to move it. */
  readonly action?: ReactNode
  /** The next one. */
  readonly next?: boolean
  readonly over?: boolean
}

/** The day's appointments in order; the next one on its own ground. */
export function Agenda({ items }: { readonly items: readonly AgendaItem[] }) {
  return (
    <ol className="py-2">
      {items.map((item) => (
        <li
          key={item.key}
          aria-current={item.next ? 'time' : undefined}
          className="grid grid-cols-[52px_1fr] gap-x-2.5 py-1 ps-3 pe-3 aria-[current]:bg-selected"
        >
          <time dateTime={item.time} className="text-end text-13 text-ink-2 tabular-nums">
            {formatClock(item.time)}
          </time>
          <div className={`min-w-0 border-s-3 ps-2.5 ${item.over ? 'border-water-soft' : 'border-water'}`}>
            <div className={item.over ? 'text-ink-2' : 'font-semibold'}>{item.title}</div>
            {item.detail && <div className="text-13 text-ink-2">{item.detail}</div>}
            {item.action}
          </div>
        </li>
      ))}
    </ol>
  )
}
