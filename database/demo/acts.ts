import { keepBoard } from '#features/agreements/server/public.ts'
import { keepMinutes } from '#features/committee/server/public.ts'
import { tellOutcome } from '#features/pathways/server/public.ts'
import { keepActionLines, keepPracticeReuses } from '#features/plans/server/public.ts'
import type { OutcomeState } from '#features/referrals/contract.ts'
import { recordOutcome } from '#features/referrals/server/public.ts'
import {
  followDecision,
  keepMinutes as keepSteeringMinutes,
  loadMeeting,
} from '#features/steering/server/public.ts'
import { keepSession } from '#features/training/server/public.ts'
import { addDays, localDate } from '#kernel/dates.ts'
import type { Actor } from '#platform/server/actor.ts'
import type { TerritoryTransaction } from '#platform/server/sql/transaction.ts'
import type { DemoRows } from './rows.ts'
import type { DemoSteering } from './steering.ts'

interface Written {
  readonly rows: DemoRows
  readonly now: Date
  readonly timeZone: string
  readonly managerId: string
  readonly entryDeskId: string
  readonly workshops: readonly { readonly id: string; readonly heldOn: string }[]
  readonly steering: DemoSteering
  readonly sittings: readonly { readonly sessionId: string; readonly heldOn: string }[]
}

/**
 * What the rows of the demo alone do not make, through the product's own rules: sealed sheets and threads, signed minutes
 * and their hash, frozen figures, what whoever prescribed reads.
 */
export const actOnDemo = async (tx: TerritoryTransaction, written: Written): Promise<void> => {
  const { rows, now, managerId, entryDeskId } = written
  const { territoryId } = tx
  for (const { id, heldOn } of written.workshops)
    await keepSession(
      {
        ...{ tx, today: heldOn, now: at15(heldOn) },
        actor: { ...nobody, territoryId, memberId: managerId },
      },
      id,
    )
  for (const { sessionId, heldOn } of written.sittings)
    await keepMinutes(
      { ...{ tx, actor: { memberId: entryDeskId }, today: heldOn }, now: at15(heldOn) },
      { sessionId, chairId: managerId },
    )
  const [agreement] = rows.of('agreements.agreement')
  const frozenOn = addDays(localDate(now, written.timeZone), -60)
  if (agreement)
    await keepBoard(
      {
        ...{ tx, timeZone: written.timeZone, today: frozenOn, now: at15(frozenOn) },
        actor: { ...nobody, territoryId, memberId: managerId },
      },
      { agreementId: String(agreement.id), reason: 'Comité de pilotage du protocole' },
    )
  for (const { meetingId, heldOn, chair } of written.steering.held) {
    const meeting = await loadMeeting(tx, meetingId)
    const actor = { ...nobody, territoryId, memberId: managerId }
    const at = { tx, actor, timeZone: written.timeZone, today: heldOn, now: at15(heldOn) }
    if (meeting) await keepSteeringMinutes(at, meeting, [chair])
  }
  for (const { id, label, state, owner_id, due_on } of rows.of('steering.decision'))
    await followDecision(
      { tx, now, actor: { memberId: managerId } },
      {
        ...{ id: String(id), label: String(label), state: state as 'to-do' },
        ownerId: owner_id as string | null,
        dueOn: due_on as string | null,
      },
    )
  for (const { referral_id, state } of rows
    .of('pathways.application')
    .filter((one) => one.state !== 'admitted'))
    await recordOutcome({ tx, now }, String(referral_id), {
      state: outcomeOf[String(state)] ?? 'first-meeting-expected',
    })
  await keepActionLines({ tx, now })
  await keepPracticeReuses({ tx })
  for (const { id } of rows.of('pathways.pathway')) await tellOutcome({ tx, now }, String(id))
}

const at15 = (day: string): Date => new Date(`${day}T15:00:00Z`)

/** Who writes the demo has no right of its own. */
const nobody: Omit<Actor, 'memberId' | 'territoryId'> = {
  ...{ userId: '00000000-0000-0000-0000-000000000000', name: '', roleCodes: [], teamIds: [] },
  ...{ organisationId: '00000000-0000-0000-0000-000000000000', rights: new Map() },
}

/** What the sender of a prescription reads of an application that led to no pathway, or not yet. */
const outcomeOf: Readonly<Record<string, OutcomeState>> = {
  'eligibility-checked': 'decision-expected',
  deferred: 'deferred',
  refused: 'not-admitted',
}
