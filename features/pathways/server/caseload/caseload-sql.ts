import type { CalendarDate } from '#kernel/dates.ts'
import { type CaseloadView, longSince, monthEnd } from '../../rules/caseload-views.ts'
import { awaitsCheck } from '../awaits-check.ts'

/**
 * The running line of a rule for the pathway `w`, as `alias`: one probe of the index of running lines for each row.
 * Joined plainly, a table whose statistics are old is read by rule alone: all the lines of the territory for each row.
 */
export const runningLine = (rule: 'monthly-meeting' | 'no-current-step', alias: string): string =>
  `lateral (select r.due_on, r.escalates_on from deadlines.published_deadline r
     where r.territory_id = $1 and r.rule_code = '${rule}' and r.subject_id = w.id offset 0) ${alias} on true`

/** The suspension of `w` has reached the days in which it is reviewed. */
export const isToReview = (today: string): string =>
  `exists (select from deadlines.published_deadline r where r.territory_id = $1 and r.rule_code = 'suspension-review'
    and r.pathway_id = w.id and r.shows_from <= ${today})`

const due = (rule: 'monthly-meeting' | 'no-current-step', until: string): string =>
  `and exists (select from deadlines.published_deadline l where l.territory_id = $1 and l.rule_code = '${rule}'
    and l.subject_id = w.id and l.due_on ${until})`

/** Conditions of the views on `w`; `{…}` stand for the dates of the day. */
const conditions: Readonly<Record<CaseloadView, string>> = {
  all: '',
  late: due('monthly-meeting', '< {today}'),
  'very-late': `and exists (select from deadlines.published_deadline l where l.territory_id = $1
    and l.rule_code = 'monthly-meeting' and l.subject_id = w.id and l.escalates_on <= {today})`,
  long: 'and w.entered_on <= {longSince}',
  'to-review': `and w.state = 'suspended' and ${isToReview('{today}')}`,
  'to-see': due('monthly-meeting', '<= {monthEnd}'),
  'without-step': `and w.state = 'active' and w.current_step_id is null`,
  'no-step': due('no-current-step', '<= {today}'),
  'in-job': `and w.state = 'consolidation'`,
  suspended: `and w.state = 'suspended'`,
  'to-sign': `and w.state = 'validated'`,
  'proofs-to-check': `and ${awaitsCheck('w.person_id')}`,
}

export interface CaseloadQuery {
  readonly view: CaseloadView
  /** Of the view `long`: beyond how many months. */
  readonly longMonths: number
  readonly memberId: string
  readonly communeCode?: string | undefined
  readonly qpv?: 'yes' | 'no' | undefined
  /** Beginnings of words of the name, as `nameKey` writes them. */
  readonly words?: readonly string[]
  readonly offset: number
  readonly limit: number
}

interface Statement {
  /** One name per combination of filters: a bounded number of prepared plans. */
  readonly name: string
  readonly text: string
  readonly values: readonly unknown[]
}

/**
 * Rows of the page as one JSON text: the open pathways of the member, sorted, then what each row of the page shows. They
 * are counted apart only when the first page is full.
 */
export const caseloadStatement = (
  territoryId: string,
  today: CalendarDate,
  query: CaseloadQuery,
): Statement => {
  const values: unknown[] = [territoryId, query.memberId, query.limit, query.offset]
  const add = (value: unknown): string => `$${values.push(value)}`
  const where = conditions[query.view]
    .replace('{today}', () => add(today))
    .replace('{longSince}', () => add(longSince(today, query.longMonths)))
    .replace('{monthEnd}', () => add(monthEnd(today)))
  const commune = query.communeCode ? `and p.commune_code = ${add(query.communeCode)}` : ''
  const qpv = query.qpv ? `and coalesce(p.is_in_qpv, false) = ${add(query.qpv === 'yes')}` : ''
  const named = query.words
    ? `and ' ' || p.name_key like all(${add(query.words.map((word) => `% ${word}%`))}::text[])`
    : ''
  const person = 'people.published_person p'
  const onPerson = 'p.territory_id = $1 and p.id = w.person_id'
  const held = `w.territory_id = $1 and w.referent_id = $2 and w.is_open ${where}`
  const filtered = commune || qpv || named
  const counted = filtered ? `join ${person} on ${onPerson} ${commune} ${qpv} ${named}` : ''
  return {
    name: `pathways.caseload.${query.view}${commune && '.commune'}${qpv && '.qpv'}${named && '.named'}`,
    text: `
      select coalesce(json_agg(r), '[]')::text as items,
        case when $4 = 0 and count(*) < $3 then count(*)
          else (select count(*) from pathways.pathway w ${counted} where ${held}) end as total
      from (
        select w.id as "pathwayId", w.person_id as "personId", p.family_name || ' ' || p.given_name as name,
          p.birth_date as "birthDate", c.name as "communeName", p.is_in_qpv as "isInQpv",
          p.contact_preference as "contactPreference", w.state, w.entered_on as "enteredOn",
          w.last_meeting_on as "lastMeetingOn", m.due_on as "meetingDueOn", w.last_contact_on as "lastContactOn", w.next_meeting_at as "nextMeetingAt",
          case when s.id is not null then json_build_object('id', s.id, 'label', s.label, 'endsOn', s.ends_on) end as "currentStep",
          case when s.id is null then coalesce(w.last_step_ended_on, w.contract_signed_on) end as "withoutStepSince",
          e.ends_on as "contractEndsOn", w.planned_return_on as "plannedReturnOn", w.consolidation_since as "inJobSince",
          w.version
        from (
          select w.* from pathways.pathway w ${counted}
          where ${held} order by w.last_meeting_on nulls first, w.id limit $3 offset $4
        ) w
        join ${person} on ${onPerson}
        left join territory.commune c on c.code = p.commune_code
        left join ${runningLine('monthly-meeting', 'm')}
        left join pathways.step s on s.territory_id = $1 and s.id = w.current_step_id
        left join pathways.contract e on e.territory_id = $1 and e.pathway_id = w.id and e.state = 'signed'
        order by w.last_meeting_on nulls first, w.id
      ) r`,
    values,
  }
}
