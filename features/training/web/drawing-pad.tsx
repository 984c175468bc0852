import { type PointerEvent, useRef, useState } from 'react'
import { t } from '#platform/web/i18n/t.ts'

const WIDTH = 400
const HEIGHT = 140
const longest = 19_900

/** A drawing of the finger or the mouse, as moves of an SVG path. Nobody needs it to sign: the button is enough. */
export function DrawingPad({ onDraw }: { readonly onDraw: (drawing: string | null) => void }) {
  const [path, setPath] = useState('')
  const drawn = useRef('')
  const isDown = useRef(false)
  const add = (event: PointerEvent<SVGSVGElement>, move: 'M' | 'L'): void => {
    const box = event.currentTarget.getBoundingClientRect()
    const at = (share: number, most: number) => Math.min(most, Math.max(0, Math.round(share * most)))
    const x = at((event.clientX - box.left) / box.width, WIDTH)
    const y = at((event.clientY - box.top) / box.height, HEIGHT)
    const next = `${drawn.current}${drawn.current ? ' ' : ''}${move}${x} ${y}`
    if (next.length > longest) return
    drawn.current = next
    setPath(next)
    onDraw(next)
  }
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="w-full touch-none rounded-control border border-line-strong bg-surface"
      role="img"
      aria-label={t({ id: 'training.sign.pad', message: 'Zone pour signer du doigt, facultative' })}
      onPointerDown={(event) => {
        isDown.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
        add(event, 'M')
      }}
      onPointerMove={(event) => isDown.current && add(event, 'L')}
      onPointerUp={() => {
        isDown.current = false
      }}
    >
      <path d={path} fill="none" stroke="currentColor" strokeWidth={2} />
    </svg>
  )
}
