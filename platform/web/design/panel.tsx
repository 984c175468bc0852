import { type ReactNode, useId } from 'react'

interface PanelProps {
  readonly title?: ReactNode
  /** Beside the title: a date, a count, an article. */
  readonly detail?: ReactNode
  /** At the end of the header: a link or small buttons. */
  readonly actions?: ReactNode
  /** Rows and tables touch the edges; texts and forms keep a margin. */
  readonly padded?: boolean
  /** Name of a panel without a visible title. */
  readonly label?: string
  /** One item of a list, titled by data: no landmark, since two items may bear the same title. */
  readonly isItem?: boolean
  readonly children: ReactNode
}

/** White on canvas, one line around: a group of what belongs together, and a landmark when it has a title. */
export function Panel({ title, detail, actions, padded, label, isItem, children }: PanelProps) {
  const titleId = useId()
  const Element = isItem ? 'article' : 'section'
  return (
    <Element
      aria-labelledby={title ? titleId : undefined}
      aria-label={title ? undefined : label}
      className="min-w-0 rounded-panel border border-line bg-surface"
    >
      {title && <PanelHeader id={titleId} title={title} detail={detail} actions={actions} />}
      {padded ? <div className="p-4">{children}</div> : children}
    </Element>
  )
}

function PanelHeader({
  id,
  title,
  detail,
  actions,
}: Pick<PanelProps, 'title' | 'detail' | 'actions'> & { readonly id?: string }) {
  return (
    <header className="flex min-h-10 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line py-1.5 ps-4 pe-3">
      <h2 id={id} className="text-14">
        {title}
      </h2>
      {detail !== undefined && <span className="text-13 text-ink-2">{detail}</span>}
      {actions && <div className="ms-auto flex flex-wrap items-center gap-2 text-13">{actions}</div>}
    </header>
  )
}
