import type { ReactNode } from 'react'
import { DateText } from '../i18n/date-text.tsx'
import type { DateStyle } from '../i18n/dates.ts'

export interface TimelineItem {
  readonly key: string
  /** `AAAA-MM-JJ` */
  readonly day: string
  /** « Entretien. », « Document. » */
  readonly kind: string
  readonly text: ReactNode
  readonly detail?: ReactNode
}

/** What happened, the most recent first: an ordered list with its dates and kinds in words. */
export function Timeline({
  items,
  style = 'day',
}: {
  readonly items: readonly TimelineItem[]
  readonly style?: DateStyle
}) {
  return (
    <ol>
      {items.map((item) => (
        <li
          key={item.key}
          className="grid grid-cols-[64px_1fr] gap-x-2.5 border-b border-line py-1.5 ps-4 pe-3 last:border-0"
        >
          <span className="text-13 text-ink-2 tabular-nums">
            <DateText day={item.day} style={style} />
          </span>
          <div className="min-w-0">
            <strong>{item.kind}</strong> {item.text}
            {item.detail && <div className="text-13 text-ink-2">{item.detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
