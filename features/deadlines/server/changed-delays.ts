/** `basis + delay` of one part of a changed delay: days, or legal months clamped to the end of a short month. */
const day = (basis: string, part: 'due' | 'shows' | 'escalates'): string =>
  `(${basis} + make_interval(months => coalesce((s.value #>> '{${part},months}')::int, 0),
     days => coalesce((s.value #>> '{${part},days}')::int, 0)))::date`

/**
 * A join that gives, as `changed`, the three dates of a line by the delays that the territory had set for the day of
 * its basis; no row while it set none. Read inside the statement that writes the line: no further round trip.
 */
export const changedDelays = (rule: string, basis: string): string => `left join lateral (
     select ${day(basis, 'shows')} as shows_from, ${day(basis, 'due')} as due_on,
       case when s.value ? 'escalates' then ${day(basis, 'escalates')} end as escalates_on
     from territory.published_setting s
     where s.territory_id = $1 and s.code = 'deadlines.' || ${rule} and s.valid_from <= ${basis}
     order by s.valid_from desc, s.set_at desc limit 1
   ) changed on true`

/** The dates to write: those of the changed delays, else those of the shipped calendar. */
export const datesToWrite = (shipped: {
  readonly showsFrom: string
  readonly dueOn: string
  readonly escalatesOn: string
}): string => `coalesce(changed.shows_from, ${shipped.showsFrom}), coalesce(changed.due_on, ${shipped.dueOn}),
     case when changed.due_on is null then ${shipped.escalatesOn} else changed.escalates_on end`

/** A running line keeps the dates with which it started until the day of its basis moves. */
export const keptDates = ['shows_from', 'due_on', 'escalates_on']
  .map(
    (date) =>
      `${date} = case when deadline.basis_on = excluded.basis_on then deadline.${date} else excluded.${date} end`,
  )
  .join(',\n       ')
