import type { ReactNode } from 'react'

/** A link to a field of the page: it takes the focus there and leaves the address as it is. */
export function FieldLink({
  to,
  onFollow,
  children,
}: {
  /** Id of the control, or of a group that may take the focus. */
  readonly to: string
  readonly onFollow?: () => void
  readonly children: ReactNode
}) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault()
        onFollow?.()
        document.getElementById(to)?.focus()
      }}
    >
      {children}
    </a>
  )
}
