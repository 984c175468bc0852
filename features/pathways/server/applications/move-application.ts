import { settleDeadline } from '#features/deadlines/server/public.ts'
import { addMonths, type CalendarDate } from '#kernel/dates.ts'
import { apply } from '#kernel/lifecycle.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { moveApplication } from '../../contract/applications.ts'
import { applicationLifecycle } from '../../rules/application-lifecycle.ts'
import { deferral, fitsMove } from '../../rules/decision-reasons.ts'
import { recordTransition } from '../record-transition.ts'
import { changeApplication, loadApplication } from './application-store.ts'
import { applicationMoved, movedOf } from './events.ts'
import { tellPrescriber } from './tell-prescriber.ts'

type Body = Input<typeof moveApplication>['body']

/** Every move of an application but the admission. The words of a non-entry go back to who prescribed. */
export const changeApplicationState: TerritoryHandler<typeof moveApplication> = async (
  context,
  { params, body },
) => {
  const { tx, actor, today } = context
  const application = await loadApplication(tx, params.applicationId)
  if (!application) return refuse('not-found')
  const misfit = refuseReason(body)
  if (misfit) return misfit
  const misdated = refuseDeferral(body, today)
  if (misdated) return misdated
  if (body.move === 'checkEligibility' && body.checkedOn > today)
    return refuseField('/checkedOn', 'in-the-future')
  if (body.move === 'checkEligibility' && body.checkedOn < application.receivedOn)
    return refuseField('/checkedOn', 'before-application')
  if (application.version !== body.version) return refuse('stale-version', { details: application })
  const state = apply(applicationLifecycle, application.state, body.move, {
    dateGiven: true,
    reasonGiven: true,
    explanationGiven: true,
  })
  if (!state.ok) return state
  const isDecision = ['defer', 'refuse', 'drop'].includes(body.move)
  const changed = await changeApplication(
    tx,
    { id: application.id, version: body.version },
    {
      state: state.value,
      ...columnsOf(body),
      decided_on: isDecision ? today : null,
      decided_by: isDecision ? actor.memberId : null,
    },
  )
  if (!changed) return refuse('stale-version', { details: application })
  await recordTransition(context, {
    subjectKind: 'application',
    subjectId: application.id,
    move: body.move,
    from: application.state,
    to: state.value,
    effectiveOn: body.move === 'checkEligibility' ? body.checkedOn : today,
    reasonCode: 'reasonCode' in body ? body.reasonCode : null,
    reasonText: 'reasonText' in body ? body.reasonText : null,
  })
  if (body.move !== 'takeUpAgain')
    await settleDeadline(context, 'application-first-meeting', application.id, actor.memberId)
  await context.services.publish(context, applicationMoved, movedOf(application, body.move))
  const after = await loadApplication(tx, application.id)
  if (!after) return refuse('not-found')
  await tellPrescriber(context, after)
  return done(after)
}

const refuseDeferral = (body: Body, today: CalendarDate) => {
  if (body.move !== 'defer') return undefined
  if (body.deferredUntil <= today) return refuseField('/deferredUntil', 'not-in-the-future')
  return body.deferredUntil > addMonths(today, deferral.mostMonths)
    ? refuseField('/deferredUntil', 'deferred-too-far', { months: deferral.mostMonths })
    : undefined
}

const refuseReason = (body: Body) => {
  if (!('reasonCode' in body)) return undefined
  if (!fitsMove(body.reasonCode, body.move)) return refuseField('/reasonCode', 'not-for-this-move')
  return body.reasonCode === 'other' && !body.reasonText ? refuseField('/reasonText', 'required') : undefined
}

const columnsOf = (body: Body) => {
  const none = { decision_reason_code: null, decision_text: null, deferred_until: null, redirection: null }
  switch (body.move) {
    case 'setFirstMeeting':
      return { ...none, first_meeting_at: new Date(body.firstMeetingAt) }
    case 'checkEligibility':
      return { ...none, eligibility_checked_on: body.checkedOn }
    case 'takeUpAgain':
      return none
    default:
      return {
        decision_reason_code: body.reasonCode,
        decision_text: body.reasonText,
        deferred_until: body.move === 'defer' ? body.deferredUntil : null,
        redirection: body.move === 'refuse' ? body.redirection : null,
      }
  }
}
