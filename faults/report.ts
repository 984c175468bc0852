interface Run {
  readonly rounds: number
  readonly seed: number
  /** Acknowledged before a kill, and in all: the others were asked again after it. */
  readonly acknowledged: number
  readonly writes: number
  readonly started: number
  /** Milliseconds from each kill to the first ready answer. */
  readonly recoveries: readonly number[]
}

/** One line of what a run measured. */
export function measured(
  title: string,
  { rounds, seed, acknowledged, writes, started, recoveries }: Run,
): string {
  const sorted = [...recoveries].sort((a, b) => a - b)
  const at = (share: number) => ((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) / 1000).toFixed(1)
  const seconds = Math.round((Date.now() - started) / 1000)
  return [
    `${title}: ${rounds} rounds (seed ${seed}) in ${seconds} s`,
    `${acknowledged} writes acknowledged before a kill, 0 lost; ${writes - acknowledged} cut and asked again, none doubled`,
    `ready again in ${at(0.5)} s (median), ${at(1)} s (longest)`,
  ].join('\n    ')
}

/** Shown among the results of the tests. */
export const report = (...lines: readonly string[]): void => {
  process.stdout.write(`${lines.map((line) => `  ${line}`).join('\n')}\n`)
}
