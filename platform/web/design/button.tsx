import { type ButtonHTMLAttributes, type MouseEvent, type Ref, useId } from 'react'
import { type ButtonKind, type ButtonSize, buttonClass } from './button-class.ts'
import { Icon, type IconName } from './icon.tsx'

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly ref?: Ref<HTMLButtonElement>
  /** `primary`: the next gesture, one a page. `quiet`: looks like a link. */
  readonly kind?: ButtonKind
  readonly size?: ButtonSize
  readonly icon?: IconName
  /** Why it cannot be used now: it stays focusable and the reason is written beside it. */
  readonly disabledReason?: string | undefined
  /** The reason is read but not written, where the page already says it. */
  readonly hideReason?: boolean
  /** Its work is under way: another press does nothing. */
  readonly busy?: boolean
}

/** A verb: « Proposer un rendez-vous », never « OK ». */
export function Button(props: ButtonProps) {
  const { kind = 'secondary', size = 'normal', icon, disabledReason, hideReason, busy, ...native } = props
  const reasonId = useId()
  const inactive = disabledReason !== undefined || busy === true
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    if (inactive) event.preventDefault()
    else native.onClick?.(event)
  }
  const button = (
    <button
      type="button"
      {...native}
      className={`${buttonClass(kind, size)} ${native.className ?? ''}`}
      onClick={press}
      aria-disabled={inactive || undefined}
      aria-busy={busy || undefined}
      aria-describedby={disabledReason ? reasonId : native['aria-describedby']}
    >
      {icon && <Icon name={icon} />}
      {native.children}
    </button>
  )
  if (disabledReason === undefined) return button
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      {button}
      <span id={reasonId} className={hideReason ? 'sr-only' : 'text-13 text-ink-2'}>
        {disabledReason}
      </span>
    </span>
  )
}
