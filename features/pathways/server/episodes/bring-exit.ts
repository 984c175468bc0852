import type { CalendarDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import type { Context } from '#platform/server/http/context.ts'
import { exitRulesOn } from '../../rules/exit-reasons.ts'
import { teamOfReferent } from '../assign-referent.ts'
import { changePathway } from '../pathway-store.ts'

interface BroughtExit {
  readonly id: string
  readonly referentId: string | null
  /** The first day of whom the episode had last. */
  readonly heldFrom: CalendarDate
  readonly exitedOn: CalendarDate
  readonly reasonCode: string
}

/**
 * The exit of an episode judged elsewhere, and who followed it until then. Nothing is asked for any more: neither its
 * proofs, nor its news at six months.
 */
export const bringExit = async (context: Context, exit: BroughtExit): Promise<void> => {
  const { tx, actor, now } = context
  const rules = exitRulesOn(exit.exitedOn)
  const reason = rules.reasons.find(({ code }) => code === exit.reasonCode)
  if (!reason) throw new Error(`unknown exit reason ${exit.reasonCode}`)
  await tx.query(
    `insert into pathways.exit (territory_id, id, pathway_id, exited_on, reason_code, class_plie, class_iae, class_fse,
       rule_version, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[tx.territoryId, newId(now.getTime()), exit.id, exit.exitedOn, exit.reasonCode],
      ...[reason.plie, reason.iae, reason.fse, rules.version, actor.memberId, now],
    ],
  )
  if (!exit.referentId) return
  const team = await teamOfReferent(context, exit.id, exit.referentId)
  if (team) await changePathway(context, { id: exit.id }, team)
  await tx.query(
    `insert into pathways.referent_assignment (territory_id, id, pathway_id, member_id, starts_on, ends_on, assigned_by, assigned_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[tx.territoryId, newId(now.getTime()), exit.id, exit.referentId, exit.heldFrom],
      ...[exit.exitedOn, actor.memberId, now],
    ],
  )
}
