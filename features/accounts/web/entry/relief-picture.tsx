import { useMemo } from 'react'
import { contourPath, levels, riverPath, streamPaths } from './relief.ts'

/** The catchment beside the sign-in form: contours and the river where all slopes lead. Says nothing, so it is not read. */
export function ReliefPicture() {
  const lines = useMemo(() => levels.map((level) => ({ ...level, path: contourPath(level.height) })), [])
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 1000 1000"
      preserveAspectRatio="xMidYMid slice"
      className="absolute inset-0 size-full text-contour"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {lines.map((line) => (
        <path key={line.height} d={line.path} stroke="currentColor" strokeWidth={line.isMaster ? 1.6 : 0.9} />
      ))}
      <g className="text-water" stroke="currentColor">
        {streamPaths().map((path) => (
          <path key={path} d={path} strokeWidth={2.6} />
        ))}
        <path d={riverPath()} strokeWidth={6} />
      </g>
    </svg>
  )
}
