import { type ReactNode, useState } from 'react'

/** A figure and the same content in words: one button goes from one to the other. */
export function ListSwitch({
  toList,
  toDrawing,
  drawing,
  list,
  note,
}: {
  /** « Voir en liste » */
  readonly toList: string
  /** « Voir la figure » */
  readonly toDrawing: string
  readonly drawing: ReactNode
  readonly list: ReactNode
  readonly note?: ReactNode
}) {
  const [listed, setListed] = useState(false)
  return (
    <div>
      <div className="flex flex-wrap items-center justify-end gap-x-4 px-3 pt-1.5 text-13 text-ink-2">
        {!listed && note}
        <button
          type="button"
          className="text-link underline underline-offset-2"
          onClick={() => setListed(!listed)}
        >
          {listed ? toDrawing : toList}
        </button>
      </div>
      {listed ? list : drawing}
    </div>
  )
}
