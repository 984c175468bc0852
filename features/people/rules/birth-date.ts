import { ageAt, type CalendarDate } from '#kernel/dates.ts'

/** V1, R15: a file is opened for who is between 16 and 100 (field notes 1.12, read in les-emplois). */
const youngest = 16
const oldest = 100
/** Above it, the date is probably mistyped or the person retired: a warning, never a refusal. */
const warnAbove = 67

type BirthDateVerdict = 'accepted' | 'warned' | 'too-young' | 'too-old' | 'in-the-future'

export const checkBirthDate = (birthDate: CalendarDate, today: CalendarDate): BirthDateVerdict => {
  if (birthDate > today) return 'in-the-future'
  const age = ageAt(birthDate, today)
  if (age < youngest) return 'too-young'
  if (age > oldest) return 'too-old'
  return age > warnAbove ? 'warned' : 'accepted'
}
