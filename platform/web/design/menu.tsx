import { lazy, type ReactNode, Suspense, useRef, useState } from 'react'
import { type ButtonKind, buttonClass } from './button-class.ts'
import { Icon, type IconName } from './icon.tsx'

const MenuPopover = lazy(() =>
  import('./menu-popover.tsx').then((module) => ({ default: module.MenuPopover })),
)

export interface MenuItem {
  readonly key: string
  readonly label: string
  readonly run: () => void
}

/** A button that opens a short list of verbs; the list (React Aria) is fetched at the first opening. */
export function Menu({
  label,
  items,
  icon,
  kind = 'secondary',
  className,
  children,
}: {
  /** Name of the list, and of the button when it has no words. */
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly icon?: IconName
  readonly kind?: ButtonKind
  readonly className?: string
  readonly children?: ReactNode
}) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={children ? undefined : label}
        className={className ?? buttonClass(kind)}
        onClick={() => setOpen(true)}
      >
        {icon && <Icon name={icon} />}
        {children}
      </button>
      {open && (
        <Suspense>
          <MenuPopover label={label} items={items} trigger={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
