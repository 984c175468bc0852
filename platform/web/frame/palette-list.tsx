import type { PaletteGroup, PaletteOption } from './palette-options.ts'

export interface ListedOption extends PaletteOption {
  readonly shortcut?: string | undefined
}

/** Commands first, then what the features found, each under its title: one listbox for the arrows. */
export function PaletteList({
  id,
  label,
  commands,
  groups,
  active,
  onChoose,
}: {
  readonly id: string
  readonly label: string
  readonly commands: readonly ListedOption[]
  readonly groups: readonly PaletteGroup[]
  /** Place of the option that Enter would take, groups included. */
  readonly active: number
  readonly onChoose: (option: ListedOption) => void
}) {
  const option = (one: ListedOption, index: number) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard acts from the field, by aria-activedescendant.
    <div
      key={one.key}
      id={`${id}-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={index === active}
      className="flex min-h-9 cursor-pointer items-center justify-between gap-3 px-4 aria-selected:bg-selected"
      onClick={() => onChoose(one)}
    >
      <span>{one.label}</span>
      {one.detail && <span className="text-13 text-ink-2">{one.detail}</span>}
      {one.shortcut && <kbd>{one.shortcut.toUpperCase()}</kbd>}
    </div>
  )
  const startOf = (place: number): number =>
    commands.length + groups.slice(0, place).reduce((sum, group) => sum + group.options.length, 0)
  return (
    <div id={id} role="listbox" aria-label={label} className="max-h-[50vh] overflow-y-auto py-1">
      {commands.map(option)}
      {groups.map((group, place) => (
        // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by role, a fieldset is for fields.
        <div key={group.label} role="group" aria-label={group.label} className="border-t border-line py-1">
          <p aria-hidden className="px-4 py-1 text-13 text-ink-2">
            {group.label}
          </p>
          {group.options.map((one, index) => option(one, startOf(place) + index))}
        </div>
      ))}
    </div>
  )
}
