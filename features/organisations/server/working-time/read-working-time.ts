import { done, type Result, refuse } from '#kernel/result.ts'
import { scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { readOwnAbsences, readWorkingTime, WorkingTime } from '../../contract.ts'
import { absenceState } from '../../rules/absences.ts'
import { loadAbsences, loadCovers, loadWorker } from './absence-store.ts'
import { loadEtpChanges } from './etp-store.ts'

/** Who names the référents of the whole territory. */
export const isInCharge = ({ actor }: Pick<Context, 'actor'>): boolean =>
  scopeOf(actor, 'pathways.assign') === 'territory'

/** Her own time, or anybody's for who names référents; else that member does not exist. */
export const workingTimeOf = async (
  context: Context,
  memberId: string,
): Promise<Result<WorkingTime & { readonly organisationId: string }, 'not-found'>> => {
  const { tx, actor, today } = context
  const mayRead = isInCharge(context) || memberId === actor.memberId
  const worker = mayRead ? await loadWorker(tx, memberId, today) : undefined
  if (!worker) return refuse('not-found')
  const absences = await loadAbsences(tx, memberId)
  return done({
    ...worker,
    changes: await loadEtpChanges(tx, memberId),
    absences: absences.map((one) => ({ ...one, state: absenceState(one, today) })),
    covers: await loadCovers(tx, { id: memberId, organisationId: worker.organisationId }),
    mayChangeEtp: isInCharge(context),
  })
}

export const showWorkingTime: TerritoryHandler<typeof readWorkingTime> = (context, { params }) =>
  workingTimeOf(context, params.memberId)

/** Both sides of the absences of the day; nothing of why. */
export const showOwnAbsences: TerritoryHandler<typeof readOwnAbsences> = async ({ tx, actor, today }) => {
  const rows = await tx.query<{ memberId: string; name: string; coverName: string; untilOn: string }>(
    `select a.member_id as "memberId", m.name, c.name as "coverName", a.until_on as "untilOn"
     from organisations.published_absence a
     join organisations.member m on m.territory_id = $1 and m.id = a.member_id
     join organisations.member c on c.territory_id = $1 and c.id = a.cover_id
     where a.territory_id = $1 and (a.member_id = $2 or a.cover_id = $2) and a.from_on <= $3 and a.until_on >= $3
     order by a.until_on, a.id`,
    [tx.territoryId, actor.memberId, today],
  )
  const away = rows.find((row) => row.memberId === actor.memberId)
  return done({
    covered: rows
      .filter((row) => row.memberId !== actor.memberId)
      .map(({ memberId, name, untilOn }) => ({ memberId, name, untilOn })),
    away: away ? { coverName: away.coverName, untilOn: away.untilOn } : null,
  })
}
