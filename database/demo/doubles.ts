import { addDays, type CalendarDate } from '#kernel/dates.ts'
import { nameKey } from '#kernel/names.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

type FileRow = Readonly<Record<string, unknown>>

/** Two files opened a second time last month, each by another mistake, for the entry desk to compare. */
export const addDoubles = (setting: DemoSetting, random: Random): void => {
  const people = setting.rows.of('people.person')
  const [turned, married] = [people[40], people.slice(80).find((one) => one.phone !== null)]
  if (!turned || !married) return
  const day = addDays(setting.today, -30)
  openAgain(setting, random, day, turned, {
    given_name: turned.family_name,
    family_name: turned.given_name,
    phone: null,
  })
  openAgain(setting, random, day, married, {
    family_name: `${married.family_name}-Morel`,
    birth_date: null,
  })
}

const openAgain = (
  { rows, entryDeskId }: DemoSetting,
  random: Random,
  day: CalendarDate,
  former: FileRow,
  mistaken: FileRow,
): void => {
  const [row, at] = [{ ...former, ...mistaken }, `${day}T10:00:00Z`]
  rows.add('people.person', {
    ...row,
    id: demoId(random, Date.parse(day)),
    name_key: nameKey(`${row.family_name} ${row.given_name}`),
    ...{ france_travail_id: null, email: null, created_at: at, created_by: entryDeskId, updated_at: at },
  })
}
