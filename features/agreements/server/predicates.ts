/**
 * The words of the indicators as SQL on a pathway `w` and a cut `c` (from `c.starts_on` to `c.ends_on`). Counts and
 * the lists of persons behind them read the same lines, so that a figure opens onto exactly what it counts.
 */
const exited = `w.exited_on between c.starts_on and c.ends_on`
const positive = `w.exit_class in ('positive-employment', 'positive-training')`
const active = `w.contract_signed_on <= c.ends_on and (w.exited_on is null or w.exited_on > c.ends_on)`
/** Which suspensions, meetings and steps `f` say something; an empty period says nothing. */
export const shows = {
  suspends: `(f.ended_on is null or f.ended_on > f.starts_on)`,
  meets: 'f.counts_for_month',
  runs: `f.started_on is not null and (f.ended_on is null or f.ended_on > f.started_on)`,
} as const
const some = (view: string, condition: string) =>
  `exists (select 1 from pathways.${view} f where f.territory_id = $1 and f.pathway_id = w.id and ${condition})`
const lasts = (start: string) => `${start} <= c.ends_on and (f.ended_on is null or f.ended_on > c.ends_on)`

const suspended = some('published_suspension', `${shows.suspends} and ${lasts('f.starts_on')}`)
/** The last interview is kept on the pathway itself: enough for today, and it spares the meetings. */
export const seenLately = `w.last_meeting_on between c.ends_on - 31 and c.ends_on`
const consolidating = `coalesce(w.consolidation_since <= c.ends_on, false)`
const followed = `not ${suspended} and not ${consolidating}`

export const is = {
  entered: `w.entered_on between c.starts_on and c.ends_on`,
  exited,
  positive,
  notNeutral: `w.exit_class is distinct from 'neutral'`,
  neutral: `w.exit_class = 'neutral'`,
  awaitingProof: `${positive} and w.exit_proof_state = 'expected'`,
  active,
  suspended,
  consolidating,
  followed,
  /** An interview that counts for the month, in the 31 days before the end of the cut. */
  seen: `(${seenLately} or ${some('published_meeting', `${shows.meets} and f.on_date between c.ends_on - 31 and c.ends_on`)})`,
  withStep: some('published_step', `${shows.runs} and ${lasts('f.started_on')}`),
} as const

const isClass = (code: string) => `${exited} and w.exit_class = '${code}'`
export const exitClass = {
  positiveEmployment: isClass('positive-employment'),
  positiveTraining: isClass('positive-training'),
  otherDynamic: isClass('other-dynamic'),
  neutral: isClass('neutral'),
  negative: isClass('negative'),
  reorientation: isClass('reorientation'),
} as const
