import { type LevelFigures, levelPlaces } from './level-scale.ts'

const heights = { small: 22, large: 34 }

/**
 * Water against a mark: the bar is what is done, ▼ the target (two posts make a range), the dotted tick what was
 * expected today. `sentence` says the same in words. Every mark wears a halo, so that it shows on water too.
 */
export function Level({
  sentence,
  size = 'small',
  ...figures
}: LevelFigures & {
  /** « 203 entrées sur 240, 214 attendues ce jour » */
  readonly sentence: string
  /** `large` fills its place: top of a page, phone. */
  readonly size?: 'small' | 'large'
}) {
  const places = levelPlaces(figures)
  const height = heights[size]
  const top = height - (size === 'small' ? 9 : 16)
  const bar = { y: top, height: height - top - 1 }
  const range = places.posts.length === 2
  return (
    <svg role="img" aria-label={sentence} width="100%" height={height} className="min-w-16 overflow-visible">
      <rect x="0" width="100%" {...bar} fill="var(--water-mist)" />
      <line x1="0" x2="100%" y1={height - 0.5} y2={height - 0.5} stroke="var(--water)" />
      {places.awaiting > 0 && (
        <rect
          x={`${places.done}%`}
          width={`${places.awaiting}%`}
          {...bar}
          fill="var(--water-soft)"
          stroke="var(--water)"
        />
      )}
      <rect x="0" width={`${places.done}%`} {...bar} fill="var(--water)" />
      {places.expected !== undefined && <Tick at={places.expected} from={top - 4} to={height} dashed />}
      {places.posts.map((at) => (
        <g key={at}>
          <Tick at={at} from={top - 6} to={height} />
          {!range && (
            <svg
              x={`${at}%`}
              y={top - 11}
              width="1"
              height="8"
              className="overflow-visible"
              aria-hidden="true"
            >
              <path
                d="M-5 0H5L0 7Z"
                fill="var(--mark)"
                stroke="var(--surface)"
                strokeWidth="1"
                paintOrder="stroke"
              />
            </svg>
          )}
        </g>
      ))}
    </svg>
  )
}

function Tick({
  at,
  from,
  to,
  dashed,
}: {
  readonly at: number
  readonly from: number
  readonly to: number
  readonly dashed?: boolean
}) {
  const place = { x1: `${at}%`, x2: `${at}%`, y1: from, y2: to }
  return (
    <>
      <line {...place} stroke="var(--surface)" strokeWidth={dashed ? 5 : 6} />
      <line {...place} stroke="var(--mark)" strokeWidth="2" strokeDasharray={dashed ? '2 2' : undefined} />
    </>
  )
}
