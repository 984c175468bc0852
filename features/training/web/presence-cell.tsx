import type { KeyboardEvent } from 'react'
import { controlClass } from '#platform/web/form/field-frame.tsx'
import { type PresenceValue, presenceValues } from '../rules/presence.ts'
import { presenceWord } from './words.ts'

const letters: Readonly<Record<string, PresenceValue>> = {
  p: 'present',
  a: 'absent',
  e: 'excused',
  n: 'cancelled',
}
const moves: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** One half-day of one person: a list for the mouse and the screen reader, a letter for the keyboard. */
export function PresenceCell({
  label,
  value,
  onChange,
  onMove,
}: {
  readonly label: string
  readonly value: PresenceValue | null
  readonly onChange: (value: PresenceValue | null) => void
  readonly onMove: (down: number, right: number) => void
}) {
  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const [noted, move] = [letters[event.key.toLowerCase()], moves[event.key]]
    if (!noted && !move) return
    event.preventDefault()
    // A letter notes here; the shortcuts of the page keep theirs.
    event.stopPropagation()
    if (noted) onChange(noted)
    onMove(...(move ?? [1, 0]))
  }
  return (
    <select
      aria-label={label}
      aria-describedby="presence-keys"
      className={`${controlClass} w-fit max-w-full`}
      value={value ?? ''}
      onKeyDown={press}
      onChange={(event) => onChange(presenceValues.find((one) => one === event.target.value) ?? null)}
    >
      <option value="">{presenceWord(null)}</option>
      {presenceValues.map((one) => (
        <option key={one} value={one}>
          {presenceWord(one)}
        </option>
      ))}
    </select>
  )
}
