/**
 * The words of the indicators as SQL on a pathway `w` and a cut `c` (from `c.starts_on` to `c.ends_on`). Counts and
 * the lists of persons behind them read the same lines, so that a figure opens onto exactly what it counts.
 */
const exited = `w.exited_on between c.starts_on and c.ends_on`
const positive = `w.exit_class in ('positive-employment', 'positive-training')`
const active = `w.contract_signed_on <= c.ends_on and (w.exited_on is null or w.exited_on > c.ends_on)`
const suspended = `exists (select 1 from pathways.published_suspension s where s.territory_id = $1 and s.pathway_id = w.id
    and s.starts_on <= c.ends_on and (s.ended_on is null or s.ended_on > c.ends_on))`
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
  /** An honoured individual interview in the 31 days before the end of the cut. */
  seen: `(w.last_meeting_on between c.ends_on - 31 and c.ends_on or exists (
    select 1 from pathways.published_meeting m where m.territory_id = $1 and m.pathway_id = w.id and m.is_individual
      and m.presence = 'honoured' and m.on_date between c.ends_on - 31 and c.ends_on))`,
  withStep: `exists (select 1 from pathways.published_step s where s.territory_id = $1 and s.pathway_id = w.id
    and s.started_on <= c.ends_on and (s.ended_on is null or s.ended_on > c.ends_on))`,
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
