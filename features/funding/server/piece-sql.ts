import type { PieceCode } from '../contract.ts'
import { momentRulesOn } from '../rules/moments.ts'
import { pieceRulesOn } from '../rules/pieces.ts'

const { pieces: rules } = pieceRulesOn('2021-01-01')
const { entryDays, laterMonths } = momentRulesOn('2021-01-01')

interface PieceSql {
  /** The day of the fact that asks for it; null while it has not come. */
  readonly askedOn: string
  readonly givenOn: string
  readonly isExpired?: string
  /** Somebody checked it where it is kept. */
  readonly isChecked?: string
}

const form = (moment: string): string =>
  `(select q.collected_on from funding.questionnaire q where q.territory_id = $1 and q.participation_id = p.id
     and q.moment = '${moment}' and q.set_aside_at is null and q.missing_items = '{}')`

/** A proof received by the end of the entry's delay; what it is worth is judged on the day of the entry. */
const eligibility = (condition: string): string =>
  `from people.published_criterion_proof f where f.territory_id = $1 and f.person_id = p.person_id
     and f.received_on <= p.entered_on + ${entryDays} and ${condition}`
const coversEntry = '(f.valid_until is null or f.valid_until >= p.entered_on)'

const reachedBy = (day: string): string => `case when ${day} <= $5::date then ${day} end`

const sql: Readonly<Record<PieceCode, PieceSql>> = {
  'entry-form': { askedOn: 'p.entered_on', givenOn: form('entry') },
  eligibility: {
    askedOn: 'p.entered_on',
    givenOn: `(select max(f.received_on) ${eligibility(coversEntry)})`,
    isExpired: `exists (select ${eligibility(`not ${coversEntry}`)})`,
  },
  engagement: { askedOn: 'p.entered_on', givenOn: 'h.signed_on' },
  'step-presence': {
    // A step may have begun before the entry: nothing is asked of that time.
    askedOn: 'case when h.step_started_on is not null then greatest(h.step_started_on, p.entered_on) end',
    givenOn: 'h.present_on',
  },
  'exit-form': { askedOn: reachedBy('p.exited_on'), givenOn: form('exit') },
  'exit-proof': {
    askedOn: 'j.asked_on',
    givenOn: 'case when not j.is_awaited then j.received_on end',
    isChecked: 'j.is_checked',
  },
  'month-6-form': {
    askedOn: reachedBy(`(p.exited_on + interval '${laterMonths} months')::date`),
    givenOn: form('month-6'),
  },
}

const limitOf = (code: PieceCode, askedOn: string): string => {
  const limit = rules.find((one) => one.code === code)?.limit ?? { days: 0 }
  return 'days' in limit
    ? `(${askedOn}) + ${limit.days}`
    : `((${askedOn}) + interval '${limit.months} months')::date`
}

const rows = (Object.keys(sql) as PieceCode[])
  .map((code, at) => {
    const { askedOn, givenOn, isExpired = 'false', isChecked = 'false' } = sql[code]
    return `(${at}, '${code}', (${askedOn})::date, ${limitOf(code, askedOn)}, (${givenOn})::date, ${isExpired}, ${isChecked})`
  })
  .join(',\n      ')

/** What was said holds of the piece that was looked at: a later one waits for its own check. */
const stands = 'm.given_on is not distinct from k.given_on'

/**
 * The pieces `k` of each participation `p`, with the mark `m` in force and the state. `$1` territory, `$5` today; a piece
 * given before it is asked counts as given.
 */
export const piecesOf = `cross join lateral (
    select min(w.contract_signed_on) as signed_on, min(t.started_on) as step_started_on, max(a.day) as present_on
    from funding.stay s
    join pathways.published_pathway w on w.territory_id = $1 and w.id = s.pathway_id
    left join pathways.published_step t on t.territory_id = $1 and t.pathway_id = s.pathway_id
      and t.started_on <= coalesce(s.ends_on, $5::date) and (t.ended_on is null or t.ended_on >= s.starts_on)
    left join pathways.published_attendance a on a.territory_id = $1 and a.step_id = t.id and a.presence = 'present'
      and a.day between s.starts_on and coalesce(s.ends_on, $5::date)
    where s.territory_id = $1 and s.participation_id = p.id) h
  cross join lateral (
    select min(f.due_on) - 30 as asked_on, max(f.received_on) as received_on,
      bool_or(f.received_on is null) as is_awaited, bool_and(f.checked_on is not null) as is_checked
    from funding.stay s
    join pathways.published_proof f on f.territory_id = $1 and f.pathway_id = s.pathway_id
    where s.territory_id = $1 and s.participation_id = p.id and (f.due_on - 30 <= $5::date or f.received_on is not null)) j
  cross join lateral (values
      ${rows}) as k (place, code, asked_on, limit_on, given_on, is_expired, is_checked)
  left join funding.piece_mark m on m.territory_id = $1 and m.participation_id = p.id and m.piece_code = k.code
    and m.removed_at is null
  cross join lateral (select case
      when m.kind = 'set-aside' then 'set-aside'
      when k.given_on is not null and m.kind is not null and ${stands} then m.kind
      when k.given_on is not null then case when k.is_checked then 'checked' else 'received' end
      when k.asked_on is null then 'not-due'
      when k.is_expired then 'expired'
      else 'missing' end as state) z`
