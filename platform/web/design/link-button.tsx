import type { ReactNode } from 'react'
import { PageLink } from '../pages/page-link.tsx'
import { type ButtonKind, type ButtonSize, buttonClass } from './button-class.ts'
import { Icon, type IconName } from './icon.tsx'

/** Looks like a button, goes to a page: it keeps its address, its middle click and its name. */
export function LinkButton({
  to,
  kind,
  size,
  icon,
  children,
}: {
  readonly to: string
  readonly kind?: ButtonKind
  readonly size?: ButtonSize
  readonly icon?: IconName
  readonly children: ReactNode
}) {
  return (
    <PageLink to={to} className={buttonClass(kind, size)} data-screen-only>
      {icon && <Icon name={icon} />}
      {children}
    </PageLink>
  )
}
