import type { ReactNode } from 'react'

/** One part of the page of components: its name, what it is for, the examples. */
export function Section({
  title,
  detail,
  children,
}: {
  readonly title: string
  readonly detail: string
  readonly children: ReactNode
}) {
  return (
    <section className="mb-8">
      <h2>{title}</h2>
      <p className="mb-2 text-13 text-ink-2">{detail}</p>
      {children}
    </section>
  )
}
