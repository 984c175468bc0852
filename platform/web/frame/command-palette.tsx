import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { nameKey } from '#kernel/names.ts'
import { t } from '../i18n/t.ts'
import { Slot } from '../pages/slot.tsx'
import { type Command, listedCommands } from './command.ts'

/** Ctrl K: go somewhere or act, by typing a few letters. A combobox over one list, in a modal dialog. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const dialog = useRef<HTMLDialogElement>(null)
  const listId = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const found = matching(listedCommands(), text)
  const run = (command: Command | undefined): void => {
    if (!command) return
    onClose()
    command.run()
  }
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setActive((active + step + found.length) % Math.max(1, found.length))
    else if (event.key === 'Enter') run(found[active])
    else return
    event.preventDefault()
  }
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-label={t({ id: 'platform.palette', message: 'Aller à une page ou agir' })}
      className="mx-auto mt-[12vh] w-[min(560px,calc(100vw-32px))] rounded-panel border border-line bg-surface p-0 text-ink shadow-float backdrop:bg-[rgb(0_0_0/0.45)]"
    >
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={found[active] ? `${listId}-${active}` : undefined}
        aria-label={t({ id: 'platform.palette.type', message: 'Tapez quelques lettres' })}
        placeholder={t({ id: 'platform.palette.type', message: 'Tapez quelques lettres' })}
        className="min-h-12 w-full border-b border-line bg-transparent px-4 text-16"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setActive(0)
        }}
        onKeyDown={press}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={t({ id: 'platform.palette', message: 'Aller à une page ou agir' })}
        className="max-h-[50vh] overflow-y-auto py-1"
      >
        {found.map((command, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard acts from the field, by aria-activedescendant.
          <div
            key={command.key}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className="flex min-h-9 cursor-pointer items-center justify-between gap-3 px-4 aria-selected:bg-selected"
            onClick={() => run(command)}
          >
            {command.label}
            {command.shortcut && <kbd>{command.shortcut.toUpperCase()}</kbd>}
          </div>
        ))}
      </div>
      {/* Features that can find something show it here: people, companies, agreements. */}
      <Slot name="palette.results" props={{ text, onClose }} />
      {found.length === 0 && (
        <p role="status" className="px-4 pb-3 text-ink-2">
          {t({ id: 'platform.palette.nothing', message: 'Rien ne correspond à ces lettres.' })}
        </p>
      )}
    </dialog>
  )
}

const matching = (commands: readonly Command[], text: string): readonly Command[] => {
  const words = nameKey(text).split(' ').filter(Boolean)
  return commands
    .filter((command) => words.every((word) => nameKey(command.label).includes(word)))
    .slice(0, 12)
}
