import type { CalendarDate } from '#kernel/dates.ts'
import type { SectionCode, SeriesBreak } from '../contract.ts'

interface KnownBreak extends SeriesBreak {
  readonly section: SectionCode
  /** The two sides do not compare; false for a warning about the series alone. */
  readonly separates: boolean
}

/** Where a published series changes its meaning: field notes, steering 1.10. */
const SERIES_BREAKS: readonly KnownBreak[] = [
  {
    code: 'full-employment-act',
    section: 'jobseekers',
    from: '2025-01-01',
    separates: true,
    source: 'Loi n° 2023-1196 du 18 décembre 2023 pour le plein emploi',
    verifiedOn: '2026-11-22',
  },
  {
    code: 'label-suspended',
    section: 'jobseekers',
    from: '2025-01-01',
    separates: false,
    source: 'Autorité de la statistique publique, label suspendu depuis le 1er janvier 2025',
    verifiedOn: '2026-11-22',
  },
  {
    code: 'fap-2021',
    section: 'recruitment',
    from: null,
    separates: false,
    source: 'Dares, familles professionnelles 2021',
    verifiedOn: null,
  },
  {
    code: 'employment-zones-2020',
    section: 'programmes',
    from: '2020-01-01',
    separates: false,
    source: 'Insee, zones d’emploi 2020',
    verifiedOn: '2026-11-22',
  },
]

export const breaksOf = (section: SectionCode): SeriesBreak[] =>
  SERIES_BREAKS.filter((one) => one.section === section).map(({ code, from, source, verifiedOn }) => ({
    ...{ code, from, source, verifiedOn },
  }))

/** Whether a break stands between two dates of a series, in either order. */
export const isAcrossBreak = (section: SectionCode, one: CalendarDate, other: CalendarDate): boolean => {
  const [early, late] = one < other ? [one, other] : [other, one]
  return SERIES_BREAKS.some(
    ({ section: of, separates, from }) =>
      separates && of === section && from !== null && early < from && from <= late,
  )
}

/** The runs of a series that compare with themselves, oldest first. */
export const comparableRuns = <Point>(
  section: SectionCode,
  points: readonly Point[],
  dateOf: (point: Point) => CalendarDate,
): Point[][] => {
  const runs: Point[][] = []
  for (const point of points) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    if (last && before && !isAcrossBreak(section, dateOf(before), dateOf(point))) last.push(point)
    else runs.push([point])
  }
  return runs
}
