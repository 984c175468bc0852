import { addDays, type CalendarDate, weekday } from './dates.ts'

interface HolidayRule {
  /** Départements and collectivities where it holds; null: everywhere. */
  readonly departements: readonly string[] | null
  /** Month and day, each year. */
  readonly fixed: readonly string[]
  /** Days after Easter Sunday, before it when negative. */
  readonly aroundEaster: readonly number[]
  readonly validFrom: CalendarDate
  readonly source: string
  /** Null: nobody read the text in force. */
  readonly verifiedOn: CalendarDate | null
}

const abolition = (departement: string, day: string): HolidayRule => ({
  departements: [departement],
  fixed: [day],
  aroundEaster: [],
  validFrom: '2016-08-10',
  source: 'Code du travail, article L. 3422-2',
  verifiedOn: null,
})

/** Public holidays of the Code du travail, one line a text. */
export const publicHolidays: readonly HolidayRule[] = [
  {
    departements: null,
    fixed: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
    // Easter Monday, Ascension, Whit Monday.
    aroundEaster: [1, 39, 50],
    validFrom: '2008-05-01',
    source: 'Code du travail, article L. 3133-1',
    verifiedOn: null,
  },
  {
    departements: ['57', '67', '68'],
    fixed: ['12-26'],
    // Good Friday, in communes with a Protestant or a shared church alone: which ones is not known here.
    aroundEaster: [-2],
    validFrom: '2008-05-01',
    source: 'Code du travail, article L. 3134-13',
    verifiedOn: null,
  },
  abolition('971', '05-27'),
  abolition('972', '05-22'),
  abolition('973', '06-10'),
  abolition('974', '12-20'),
  abolition('976', '04-27'),
  abolition('977', '10-09'),
  // The 28th by custom; the text that was read says the 27th.
  abolition('978', '05-27'),
]

/** Easter Sunday (Meeus, Jones and Butcher, Gregorian calendar). */
export const easterOf = (year: number): CalendarDate => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const f = Math.floor((b + 8) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - f + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`
}

const isHolidayIn = (day: CalendarDate, departement: string | null): boolean => {
  const easter = easterOf(Number(day.slice(0, 4)))
  return publicHolidays
    .filter(({ validFrom }) => validFrom <= day)
    .filter(
      ({ departements }) =>
        departements === null || (departement !== null && departements.includes(departement)),
    )
    .some(
      ({ fixed, aroundEaster }) =>
        fixed.includes(day.slice(5)) || aroundEaster.some((days) => addDays(easter, days) === day),
    )
}

/** A holiday of some of the départements alone is worked: what is promised comes sooner, never later. */
const isWorked = (day: CalendarDate, departements: readonly string[]): boolean =>
  weekday(day) <= 5 &&
  !(departements.length === 0
    ? isHolidayIn(day, null)
    : departements.every((departement) => isHolidayIn(day, departement)))

/** The day that comes `days` working days after this one, where these départements are. */
export const addWorkingDays = (
  from: CalendarDate,
  days: number,
  departements: readonly string[],
): CalendarDate => {
  let day = from
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (isWorked(day, departements)) left -= 1
  }
  return day
}
