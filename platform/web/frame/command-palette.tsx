import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react'
import { nameKey } from '#kernel/names.ts'
import { t } from '../i18n/t.ts'
import { Slot } from '../pages/slot.tsx'
import { type Command, listedCommands } from './command.ts'
import { type ListedOption, PaletteList } from './palette-list.tsx'
import { PaletteContext, type PaletteGroup } from './palette-options.ts'

/** Ctrl K: go somewhere or act, by typing a few letters. A combobox over one list, in a modal dialog. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const dialog = useRef<HTMLDialogElement>(null)
  const listId = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const [offered, setOffered] = useState<ReadonlyMap<string, PaletteGroup>>(new Map())
  const offer = useCallback((key: string, group: PaletteGroup | undefined): void => {
    setOffered((former) => {
      const next = new Map(former)
      if (group) next.set(key, group)
      else next.delete(key)
      return next
    })
  }, [])
  const label = t({ id: 'platform.palette', message: 'Aller à une page ou agir' })
  const found = matching(listedCommands(), text)
  const groups = [...offered.values()]
  const options = [...found, ...groups.flatMap((group) => group.options)]
  const run = (command: ListedOption | undefined): void => {
    if (!command) return
    onClose()
    command.run()
  }
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setActive((active + step + options.length) % Math.max(1, options.length))
    else if (event.key === 'Enter') run(options[active])
    else return
    event.preventDefault()
  }
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-label={label}
      className="mx-auto mt-[12vh] w-[min(560px,calc(100vw-32px))] rounded-panel border border-line bg-surface p-0 text-ink shadow-float backdrop:bg-[rgb(0_0_0/0.45)]"
    >
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={options[active] ? `${listId}-${active}` : undefined}
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
      <PaletteList
        id={listId}
        label={label}
        commands={found}
        groups={groups}
        active={active}
        onChoose={run}
      />
      {/* Features that can find something offer it here: people, companies, agreements. */}
      <PaletteContext value={offer}>
        <Slot name="palette.results" props={{ text }} />
      </PaletteContext>
      {options.length === 0 && (
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
