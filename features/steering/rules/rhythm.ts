import { addMonths, type CalendarDate } from '#kernel/dates.ts'
import type { BodyKind } from './body-kinds.ts'

/** Months between two meetings, when the territory chose nothing. */
export const usualRhythms: Readonly<Record<BodyKind, number>> = {
  steering: 6,
  technical: 2,
  thematic: 4,
  'local-employment': 6,
}
export const rhythmSource =
  'Usage : comité de pilotage une à deux fois par an, comité technique quatre à six fois (à régler par votre convention)'

/** The day by which the next meeting is expected: counted from the last one held, or from the opening of the body. */
export const expectedBy = (
  { lastHeldOn, openedOn }: { readonly lastHeldOn: CalendarDate | null; readonly openedOn: CalendarDate },
  months: number,
): CalendarDate => addMonths(lastHeldOn ?? openedOn, months)
