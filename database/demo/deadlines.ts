import { calendar, type DeadlineStart, datesOf } from '#features/deadlines/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { demoId, type Random } from './random.ts'
import type { DemoSetting } from './setting.ts'

/** One running line of "À faire", as the product would have started it. */
export const addDeadline = (
  setting: DemoSetting,
  random: Random,
  start: DeadlineStart & { readonly plannedOn?: CalendarDate | null; readonly writtenOn?: CalendarDate },
): void => {
  const { owner } = calendar[start.rule]
  const dates = datesOf(start.rule, start.basisOn)
  const writtenOn = start.writtenOn ?? start.basisOn
  const at = `${writtenOn}T12:00:00Z`
  setting.rows.add('deadlines.deadline', {
    id: demoId(random, Date.parse(writtenOn)),
    rule_code: start.rule,
    subject_kind: start.subjectKind,
    subject_id: start.subjectId,
    person_id: start.personId ?? null,
    pathway_id: start.pathwayId ?? null,
    owner_id: owner === 'member' ? (start.ownerId ?? null) : null,
    desk: owner === 'member' ? null : owner,
    scheme_id: setting.schemeId,
    organisation_id: start.organisationId ?? null,
    shows_from: dates.showsFrom,
    due_on: dates.dueOn,
    escalates_on: dates.escalatesOn,
    basis_on: start.basisOn,
    planned_on: start.plannedOn ?? null,
    details: {},
    created_at: at,
    updated_at: at,
  })
}
