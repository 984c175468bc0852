import type { ReactNode } from 'react'

export interface ListRow {
  readonly key: string
  readonly title: ReactNode
  readonly detail?: ReactNode
  /** State, date or action, at the end. */
  readonly end?: ReactNode
  readonly current?: boolean
}

/** Lines of a panel: what, then its detail, then one state or action. */
export function RowList({ rows, label }: { readonly rows: readonly ListRow[]; readonly label?: string }) {
  return (
    <ul aria-label={label}>
      {rows.map((row) => (
        <li
          key={row.key}
          aria-current={row.current || undefined}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-1.5 ps-4 pe-3 last:border-0 aria-[current]:bg-selected"
        >
          <div className="min-w-0 grow basis-40">
            <div className="font-semibold">{row.title}</div>
            {row.detail && <div className="text-13 text-ink-2">{row.detail}</div>}
          </div>
          {row.end && <div className="ms-auto min-w-0 max-w-full text-end text-13">{row.end}</div>}
        </li>
      ))}
    </ul>
  )
}

/** Facts by pairs: what on the left, its value on the right. */
export function FactList({
  facts,
}: {
  readonly facts: readonly { readonly label: ReactNode; readonly value: ReactNode }[]
}) {
  return (
    <dl className="grid grid-cols-[fit-content(50%)_minmax(0,1fr)] gap-x-3 gap-y-1">
      {facts.map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, never sorted.
        <div key={index} className="contents">
          <dt className="text-ink-2">{fact.label}</dt>
          <dd className="min-w-0">{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
