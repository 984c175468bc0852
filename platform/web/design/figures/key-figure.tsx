import type { ReactNode } from 'react'

/** A number with its unit; the rest (formula, date, target) is given beside it, never left out. */
export function KeyFigure({
  value,
  unit,
  label,
  children,
}: {
  readonly value: string
  readonly unit?: string
  /** What is counted: « sorties positives ». */
  readonly label?: string
  /** Its `Fraction`, its date, its target. */
  readonly children?: ReactNode
}) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p>
        <span className="text-40 font-title">{value}</span>
        {unit && <span className="ms-1 text-16 font-semibold">{unit}</span>}
        {label && <span className="block text-13 text-ink-2">{label}</span>}
      </p>
      {children}
    </div>
  )
}

/** The number as it was computed: both terms are links to what they count. Read « A divisé par B ». */
export function Fraction({
  top,
  bottom,
  divided,
}: {
  readonly top: ReactNode
  readonly bottom: ReactNode
  readonly divided: string
}) {
  return (
    <div className="flex items-center gap-3">
      <span aria-hidden="true" className="text-22 text-ink-2">
        =
      </span>
      <div className="flex flex-col">
        <div className="border-b border-ink px-1 pb-1">{top}</div>
        <span className="sr-only">{divided}</span>
        <div className="px-1 pt-1">{bottom}</div>
      </div>
    </div>
  )
}
