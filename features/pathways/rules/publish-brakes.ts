import { isSmall, publishable } from '#kernel/small-cells.ts'

interface Counted {
  readonly opened: number
  readonly lifted: number
  readonly medianDays: number | null
}

interface Published {
  readonly opened: number | null
  readonly lifted: number | null
  readonly medianDays: number | null
}

const alone = (count: number) => ({ numerator: count, denominator: null })

/**
 * R19: what a structure reads of its brakes. A small count is kept back, with the next one when it could be found by
 * subtraction from the total; a median is told of five brakes at least.
 */
export const publishBrakes = <Line extends Counted>(
  lines: readonly Line[],
): (Omit<Line, keyof Counted> & Published)[] => {
  const opened = publishable(lines.map((line) => alone(line.opened)))
  const lifted = publishable(lines.map((line) => alone(line.lifted)))
  return lines.map((line, at) => ({
    ...line,
    opened: opened[at] ? line.opened : null,
    lifted: lifted[at] ? line.lifted : null,
    medianDays: lifted[at] ? line.medianDays : null,
  }))
}

/** The same of the whole: nothing stands beside it. */
export const publishTotal = ({ opened, lifted, medianDays }: Counted): Published => ({
  opened: isSmall(opened) ? null : opened,
  lifted: isSmall(lifted) ? null : lifted,
  medianDays: isSmall(lifted) ? null : medianDays,
})
