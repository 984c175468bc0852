import { etpOn } from '#features/organisations/server/public.ts'
import { addDays } from '#kernel/dates.ts'
import { done } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listReferents, ReferentLoad } from '../../contract/referents.ts'
import { longAccompaniment, longSince } from '../../rules/caseload-views.ts'
import { loadMark, loadPosition, personsPerEtp } from '../../rules/referent-load.ts'
import { isToReview, runningLine } from '../caseload/caseload-sql.ts'
import { loadMarkInForce, longMonthsInForce } from '../caseload/marks-in-force.ts'

type Counted = Omit<ReferentLoad, 'perEtp' | 'position'>

/** Every référent with what she holds. */
export const referentLoads = async (context: Pick<Context, 'tx' | 'today'>): Promise<ReferentLoad[]> => {
  const { tx, today } = context
  const [mark, longMonths] = [await loadMarkInForce(context), await longMonthsInForce(context)]
  const rows = await tx.query<Counted>(
    `select m.id as "memberId", m.name, o.name as "organisationName", ${etpOn('m', '$3')} as "etpHundredths",
       count(w.id) as open,
       count(w.id) filter (where w.state = 'suspended') as suspended,
       count(w.id) filter (where w.state = 'consolidation') as "inJob",
       count(w.id) filter (where w.state = 'active') as active,
       count(w.id) filter (where w.state = 'active' and w.last_meeting_on >= $2) as "seenThisMonth",
       count(w.id) filter (where w.state = 'active' and w.current_step_id is null) as "withoutStep",
       count(w.id) filter (where l.due_on < $3) as late,
       count(w.id) filter (where l.escalates_on <= $3) as "veryLate",
       count(w.id) filter (where n.due_on <= $3) as "noStep",
       count(w.id) filter (where w.entered_on <= $4) as long,
       count(w.id) filter (where w.state = 'suspended' and ${isToReview('$3')}) as "toReview"
     from organisations.published_member m
     join organisations.published_organisation o on o.territory_id = $1 and o.id = m.organisation_id
     left join pathways.pathway w on w.territory_id = $1 and w.referent_id = m.id and w.is_open
     left join ${runningLine('monthly-meeting', 'l')}
     left join ${runningLine('no-current-step', 'n')}
     where m.territory_id = $1 and (w.id is not null or (m.left_on is null and exists (
       select from organisations.published_member_role r
       where r.territory_id = $1 and r.member_id = m.id and r.role_code = 'referent')))
     group by m.id, m.name, o.name, m.etp_hundredths order by m.name, m.id limit 500`,
    [tx.territoryId, addDays(today, -31), today, longSince(today, longMonths)],
  )
  return rows.map((row) => {
    const perEtp = personsPerEtp(row.open, row.etpHundredths)
    return { ...row, perEtp, position: perEtp === null ? null : loadPosition(perEtp, mark) }
  })
}

/** The same, with how many open pathways nobody holds. */
export const showReferents: TerritoryHandler<typeof listReferents> = async (context) => {
  const { tx } = context
  const referents = await referentLoads(context)
  const [held] = await tx.query<{ unassigned: number }>(
    'select count(*) as unassigned from pathways.pathway where territory_id = $1 and is_open and referent_id is null',
    [tx.territoryId],
  )
  const { source, verifiedOn } = loadMark
  return done({
    mark: { ...(await loadMarkInForce(context)), source, verifiedOn },
    long: {
      months: await longMonthsInForce(context),
      source: longAccompaniment.source,
      verifiedOn: longAccompaniment.verifiedOn,
    },
    referents,
    unassigned: held?.unassigned ?? 0,
  })
}
