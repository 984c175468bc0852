import { handOverOwnedDeadlines } from '#features/deadlines/server/public.ts'
import { follow, unfollow } from '#features/people/server/public.ts'
import type { Context } from '#platform/server/http/context.ts'
import { giveAppointments } from '../assign-referent.ts'
import { settleCovers } from '../cover/open-to-cover.ts'
import { fileAfterExit } from '../exits/file-after-exit.ts'
import { changePathway, type PathwayRow } from '../pathway-store.ts'

interface Hands {
  readonly fromId: string
  readonly toId: string
}

/** Exited pathways `w` of which the member `$2` owns a running line. */
const owed = `from pathways.pathway w where w.territory_id = $1 and not w.is_open and exists (
  select from deadlines.published_deadline l
  where l.territory_id = $1 and l.owner_id = $2 and l.pathway_id = w.id)`

/** Pathways that a member still owes something after their exit, the first exited first; locked until the act is done. */
export const owedAfterExit = ({ tx }: Pick<Context, 'tx'>, memberId: string): Promise<{ id: string }[]> =>
  tx.query(`select w.id ${owed} order by w.exited_on, w.id for update of w`, [tx.territoryId, memberId])

export const countOwedAfterExit = async ({ tx }: Pick<Context, 'tx'>, memberId: string): Promise<number> => {
  const [found] = await tx.query<{ count: number }>(`select count(*) as count ${owed}`, [
    tx.territoryId,
    memberId,
  ])
  return found?.count ?? 0
}

/**
 * The lines, the appointments and the file of an ended episode to another member. The assignments and the team stay:
 * they say who accompanied, and with whom the exit is counted. False when nothing of it was the former's any more.
 */
export const giveFollowUps = async (
  context: Context,
  pathway: PathwayRow,
  hands: Hands,
): Promise<boolean> => {
  const lines = await handOverOwnedDeadlines(context, pathway.id, hands)
  if (lines === 0) return false
  if (pathway.referentId === hands.fromId) {
    await changePathway(context, { id: pathway.id }, { referent_id: hands.toId })
    await giveAppointments(context, pathway.id, hands.toId)
    await giveEndedFile(context, pathway, hands)
  }
  await settleCovers(context, pathway.personId)
  return true
}

const giveEndedFile = async (context: Context, pathway: PathwayRow, { fromId, toId }: Hands) => {
  const { personId, exitedOn } = pathway
  if (!exitedOn) return
  const ended = { id: pathway.id, personId, exitedOn }
  const [former, next] = [
    await fileAfterExit(context, ended, fromId),
    await fileAfterExit(context, ended, toId),
  ]
  if (former && !former.otherOpen)
    await unfollow(context, {
      ...{ personId, memberId: fromId, role: 'referent' },
      organisationId: former.organisationId,
    })
  if (next && !next.otherOpen && next.until >= context.today)
    await follow(context, {
      ...{ personId, memberId: toId, role: 'referent' },
      organisationId: next.organisationId,
      startsOn: context.today,
      endsOn: next.until,
    })
}
