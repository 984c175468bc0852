import { etpOn } from '#features/organisations/server/public.ts'
import { addDays } from '#kernel/dates.ts'
import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { readCaseloadSummary } from '../../contract/caseload-summary.ts'
import { longSince, monthEnd } from '../../rules/caseload-views.ts'
import { loadMark, loadPosition, personsPerEtp } from '../../rules/referent-load.ts'
import { awaitsCheck } from '../awaits-check.ts'
import { isToReview, runningLine } from './caseload-sql.ts'
import { countOwedAfterExit } from './give-follow-ups.ts'
import { loadMarkInForce, longMonthsInForce } from './marks-in-force.ts'
import { whoseCaseload } from './whose-caseload.ts'

/** « Vues depuis 31 jours » is an indicator: its formula does not follow the delays of « À faire ». */
const seenDays = 31

interface Counted {
  readonly memberId: string
  readonly memberName: string
  readonly etpHundredths: number
  readonly open: number
  readonly active: number
  readonly seen: number
  readonly withoutStep: number
  readonly suspended: number
  readonly late: number
  readonly veryLate: number
  readonly long: number
  readonly toReview: number
  readonly toSee: number
  readonly noStep: number
  readonly inJob: number
  readonly toSign: number
  readonly proofsToCheck: number
}

/** The counts of the tabs and the four lines of the day, in one walk of the caseload. */
export const showSummary: TerritoryHandler<typeof readCaseloadSummary> = async (context, { query }) => {
  const { tx, today } = context
  const memberId = await whoseCaseload(context, query.memberId)
  if (!memberId.ok) return memberId
  const [mark, longMonths] = [await loadMarkInForce(context), await longMonthsInForce(context)]
  const [row] = await tx.named<Counted>(
    'pathways.caseload-summary',
    `select m.id as "memberId", m.name as "memberName", ${etpOn('m', '$4')} as "etpHundredths", count(w.id) as open,
       count(w.id) filter (where w.state = 'active') as active,
       count(w.id) filter (where w.state = 'active' and w.last_meeting_on >= $3) as seen,
       count(w.id) filter (where w.state = 'active' and w.current_step_id is null) as "withoutStep",
       count(w.id) filter (where w.state = 'suspended') as suspended,
       count(w.id) filter (where l.due_on < $4) as late,
       count(w.id) filter (where l.escalates_on <= $4) as "veryLate",
       count(w.id) filter (where w.entered_on <= $6) as long,
       count(w.id) filter (where w.state = 'suspended' and ${isToReview('$4')}) as "toReview",
       count(w.id) filter (where l.due_on <= $5) as "toSee",
       count(w.id) filter (where n.due_on <= $4) as "noStep",
       count(w.id) filter (where w.state = 'consolidation') as "inJob",
       count(w.id) filter (where w.state = 'validated') as "toSign",
       count(w.id) filter (where ${awaitsCheck('w.person_id')}) as "proofsToCheck"
     from organisations.published_member m
     left join pathways.pathway w on w.territory_id = $1 and w.referent_id = m.id and w.is_open
     left join ${runningLine('monthly-meeting', 'l')}
     left join ${runningLine('no-current-step', 'n')}
     where m.territory_id = $1 and m.id = $2 group by m.id, m.name, m.etp_hundredths`,
    [
      tx.territoryId,
      memberId.value,
      addDays(today, -seenDays),
      today,
      monthEnd(today),
      longSince(today, longMonths),
    ],
  )
  if (!row) return refuse('not-found')
  const communes = await tx.query<{ code: string; name: string; count: number }>(
    `select c.code, c.name, count(*) as count from pathways.pathway w
     join people.published_person p on p.territory_id = $1 and p.id = w.person_id
     join territory.commune c on c.code = p.commune_code
     where w.territory_id = $1 and w.referent_id = $2 and w.is_open group by c.code, c.name order by c.name limit 200`,
    [tx.territoryId, memberId.value],
  )
  const { late, veryLate, long, toReview, toSee, noStep, inJob, toSign, proofsToCheck, ...rest } = row
  const perEtp = personsPerEtp(row.open, row.etpHundredths)
  return done({
    ...rest,
    followUps: await countOwedAfterExit(context, memberId.value),
    counts: {
      all: row.open,
      late,
      'very-late': veryLate,
      long,
      'to-review': toReview,
      'to-see': toSee,
      'without-step': row.withoutStep,
      'no-step': noStep,
      'in-job': inJob,
      suspended: row.suspended,
      'to-sign': toSign,
      'proofs-to-check': proofsToCheck,
    },
    perEtp,
    position: perEtp === null ? null : loadPosition(perEtp, mark),
    mark: { ...mark, source: loadMark.source },
    longMonths,
    communes,
  })
}
