/** A QR square drawn by the server. Always dark on white, whatever the theme: a camera reads it. */
export function Square({
  square,
  label,
}: {
  readonly square: { readonly side: number; readonly path: string }
  readonly label: string
}) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${square.side} ${square.side}`}
      className="my-4 block w-full max-w-[240px]"
      shapeRendering="crispEdges"
    >
      <rect width={square.side} height={square.side} fill="#fff" />
      <path d={square.path} fill="#000" />
    </svg>
  )
}
