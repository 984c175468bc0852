import type { CalendarDate } from '#kernel/dates.ts'
import { addDeadline } from './deadlines.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

interface Suspension {
  readonly pathwayId: string
  readonly personId: string
  readonly referentId: string
  readonly since: CalendarDate
  readonly plannedReturnOn: CalendarDate
}

/** A suspension that runs, with the two lines of "À faire" that it starts. */
export const addSuspension = (setting: DemoSetting, random: Random, given: Suspension): void => {
  const { pathwayId, personId, referentId, since, plannedReturnOn } = given
  const id = demoId(random, Date.parse(since))
  setting.rows.add('pathways.suspension', {
    id,
    pathway_id: pathwayId,
    reason_code: random.pick(['maternity', 'illness', 'short-job', 'training']),
    starts_on: since,
    planned_return_on: plannedReturnOn,
    recorded_by: referentId,
    recorded_at: `${since}T10:00:00Z`,
  })
  const about = {
    subjectKind: 'suspension' as const,
    subjectId: id,
    personId,
    pathwayId,
    ownerId: referentId,
    writtenOn: since,
  }
  addDeadline(setting, random, { ...about, rule: 'suspension-return', basisOn: plannedReturnOn })
  addDeadline(setting, random, { ...about, rule: 'suspension-review', basisOn: since })
}
