import type { CalendarDate } from '#kernel/dates.ts'
import type { Context } from '#platform/server/http/context.ts'
import { followedUntil } from '../../rules/watch-plan.ts'

interface FileAfterExit {
  readonly organisationId: string
  /** She holds another open episode of the person: her file does not end with this one. */
  readonly otherOpen: boolean
  readonly until: CalendarDate
}

/** How long a member keeps the file of an episode that ended on `exitedOn`: a month after its last watch. */
export const fileAfterExit = async (
  { tx }: Pick<Context, 'tx'>,
  ended: { readonly id: string; readonly personId: string; readonly exitedOn: CalendarDate },
  memberId: string,
): Promise<FileAfterExit | undefined> => {
  const [member] = await tx.query<{ organisationId: string; otherOpen: boolean }>(
    `select m.organisation_id as "organisationId", exists (select from pathways.pathway o where o.territory_id = $1
       and o.person_id = $3 and o.is_open and o.referent_id = $2 and o.id <> $4) as "otherOpen"
     from organisations.published_member m where m.territory_id = $1 and m.id = $2`,
    [tx.territoryId, memberId, ended.personId, ended.id],
  )
  if (!member) return undefined
  const watches = await tx.query<{ dueOn: CalendarDate }>(
    `select due_on as "dueOn" from pathways.watch
     where territory_id = $1 and pathway_id = $2 and observed_on is null and cancelled_on is null`,
    [tx.territoryId, ended.id],
  )
  const until = followedUntil(
    ended.exitedOn,
    watches.map((watch) => watch.dueOn),
  )
  return { ...member, until }
}
