export interface Sorted {
  /** Codes ticked now. */
  readonly kept: readonly string[]
  /** Codes that the form showed before its last change. */
  readonly before: readonly string[]
}

/** Codes to tick: those that appear come in, those that no longer hold go; one unticked by hand stays out. */
export const sortDeduced = ({ kept, before }: Sorted, deduced: readonly string[]): readonly string[] => {
  const gone = before.filter((code) => !deduced.includes(code))
  const come = deduced.filter((code) => !before.includes(code) && !kept.includes(code))
  return [...kept.filter((code) => !gone.includes(code)), ...come]
}
