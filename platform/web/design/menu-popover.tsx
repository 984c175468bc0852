import type { RefObject } from 'react'
import { Menu as AriaMenu, MenuItem as AriaMenuItem } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { AriaWords } from '../i18n/aria-words.tsx'
import type { MenuItem } from './menu.tsx'

/** The opened list of a `Menu`: arrows, first letters, Escape. */
export function MenuPopover({
  label,
  items,
  trigger,
  onClose,
}: {
  readonly label: string
  readonly items: readonly MenuItem[]
  readonly trigger: RefObject<HTMLElement | null>
  readonly onClose: () => void
}) {
  return (
    <AriaWords>
      <Popover
        isOpen
        triggerRef={trigger}
        onOpenChange={(open) => !open && onClose()}
        placement="bottom end"
        className="min-w-44 rounded-panel border border-line bg-surface py-1 text-14 text-ink shadow-float"
      >
        <AriaMenu
          aria-label={label}
          autoFocus="first"
          onClose={onClose}
          onAction={(key) => items.find((item) => item.key === key)?.run()}
          className="outline-none"
        >
          {items.map((item) => (
            <AriaMenuItem
              key={item.key}
              id={item.key}
              textValue={item.label}
              className="flex min-h-8 cursor-pointer items-center px-3 outline-none data-focused:bg-selected"
            >
              {item.label}
            </AriaMenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </AriaWords>
  )
}
