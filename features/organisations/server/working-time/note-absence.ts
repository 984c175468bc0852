import { addDays, addMonths } from '#kernel/dates.ts'
import { type Refusal, refuse, refuseField } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { endAbsence, noteAbsence } from '../../contract.ts'
import { absenceState, coverRule } from '../../rules/absences.ts'
import { absenceEnded, absenceNoted } from '../events.ts'
import { absencesMeeting, insertAbsence, lockAbsence, markEnded } from './absence-store.ts'
import { workingTimeOf } from './read-working-time.ts'

type Body = Input<typeof noteAbsence>['body']

/** Her own absence, or anybody's for who names référents. The same id twice counts once. */
export const note: TerritoryHandler<typeof noteAbsence> = async (context, { params, body }) => {
  const { memberId } = params
  const known = await workingTimeOf(context, memberId)
  if (!known.ok || known.value.absences.some(({ id }) => id === body.id)) return known
  const wrong = wrongDays(context, body)
  if (wrong) return wrong
  if (!known.value.covers.some(({ id }) => id === body.coverId))
    return refuseField('/coverId', 'not-of-the-structure')
  const refused = await meetsAnother(context, memberId, body)
  if (refused) return refused
  if (!(await insertAbsence(context, { memberId, ...body }))) return refuse('not-found')
  await audit(context, {
    action: 'organisations.absence-noted',
    subjectKind: 'member',
    subjectId: memberId,
    details: { coverId: body.coverId, fromOn: body.fromOn, untilOn: body.untilOn },
  })
  const { organisationId } = known.value
  await context.services.publish(context, absenceNoted, { memberId, organisationId, ...body })
  return workingTimeOf(context, memberId)
}

const wrongDays = ({ today }: Context, { fromOn, untilOn }: Body): Refusal | undefined => {
  if (untilOn < fromOn) return refuseField('/untilOn', 'ends-before-start')
  if (untilOn < today) return refuseField('/untilOn', 'absence-past')
  return untilOn > addMonths(fromOn, coverRule.mostMonths)
    ? refuseField('/untilOn', 'absence-too-long', { months: coverRule.mostMonths })
    : undefined
}

/** Nobody is away twice, nobody answers while away, and who answers for a colleague does not leave at the same time. */
const meetsAnother = async (
  { tx }: Context,
  memberId: string,
  { coverId, ...period }: Body,
): Promise<Refusal | undefined> => {
  const met = await absencesMeeting(tx, [memberId, coverId], period)
  const days = (of: { fromOn: string; untilOn: string } | undefined) =>
    of && { params: { from: of.fromOn, until: of.untilOn } }
  const own = met.find((one) => one.memberId === memberId)
  if (own) return refuse('absence-overlaps', days(own))
  const away = met.find((one) => one.memberId === coverId)
  if (away) return refuse('cover-absent', days(away))
  const covering = met.find((one) => one.coverId === memberId)
  return covering && refuse('covers-somebody', days(covering))
}

/** Under way, it ends with yesterday; to come, it never was. */
export const end: TerritoryHandler<typeof endAbsence> = async (context, { params }) => {
  const { tx, today } = context
  const absence = await lockAbsence(tx, params.absenceId)
  if (!absence) return refuse('not-found')
  const known = await workingTimeOf(context, absence.memberId)
  if (!known.ok) return known
  const state = absenceState(absence, today)
  if (state === 'over' || state === 'dropped') return refuse('absence-over')
  await markEnded(context, absence.id, addDays(state === 'to-come' ? absence.fromOn : today, -1))
  await audit(context, {
    action: 'organisations.absence-ended',
    subjectKind: 'member',
    subjectId: absence.memberId,
    details: { coverId: absence.coverId },
  })
  await context.services.publish(context, absenceEnded, { id: absence.id })
  return workingTimeOf(context, absence.memberId)
}
