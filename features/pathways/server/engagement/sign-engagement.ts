import { settleDeadline, startDeadline } from '#features/deadlines/server/public.ts'
import { settingAt } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { apply } from '#kernel/lifecycle.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { Engagement, signEngagement } from '../../contract/agreements-of-engagement.ts'
import { missingBeforeSigning, signedOn } from '../../rules/engagement-kinds.ts'
import { pathwayLifecycle } from '../../rules/pathway-lifecycle.ts'
import { pathwaySettings } from '../../rules/settings.ts'
import { restartMonth } from '../meetings/monthly-meeting.ts'
import { changePathway, type PathwayRow } from '../pathway-store.ts'
import { recordTransition } from '../record-transition.ts'
import { tellOutcome } from '../tell-outcome.ts'
import { loadEngagement } from './engagement-store.ts'

/** One signature; the last one that the contract needs replaces the version in force and, at first, opens the month. */
export const sign: TerritoryHandler<typeof signEngagement> = async (context, { params, body }) => {
  const { tx, actor, now, today } = context
  const found = await loadEngagement(context, params.contractId)
  if (!found.ok) return found
  const { contract, pathway } = found.value
  if (contract.signatures.some((known) => known.id === body.id)) return done(contract)
  if (contract.state === 'superseded') return refuse('contract-replaced')
  if (contract.signatures.some((known) => known.party === body.party)) return refuse('party-already-signed')
  if (body.signedOn > today) return refuseField('/signedOn', 'in-the-future')
  if (body.signedOn < pathway.admittedOn) return refuseField('/signedOn', 'before-admission')
  const missing = missingBeforeSigning(contract)
  if (missing.includes('objectives')) return refuseField('/objectives', 'required')
  if (missing.includes('weekly-reason')) return refuseField('/weeklyReason', 'weekly-reason-missing')
  await tx.query(
    `insert into pathways.signature (territory_id, id, contract_id, party, signer_name, signed_on, method, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[tx.territoryId, body.id, contract.id, body.party, body.signerName, body.signedOn, body.method],
      ...[actor.memberId, now],
    ],
  )
  const day = signedOn([...contract.signatures, body])
  if (contract.state === 'draft' && day) await putInForce(context, contract, pathway, day)
  const after = await loadEngagement(context, contract.id)
  return after.ok ? done(after.value.contract) : after
}

const putInForce = async (context: Context, contract: Engagement, pathway: PathwayRow, day: CalendarDate) => {
  const { tx } = context
  await tx.query(
    `update pathways.contract set state = case when id = $3 then 'signed' else 'superseded' end,
       signed_on = case when id = $3 then $4::date else signed_on end, version = version + 1
     where territory_id = $1 and pathway_id = $2 and (id = $3 or state = 'signed')`,
    [tx.territoryId, pathway.id, contract.id, day],
  )
  await audit(context, {
    action: 'pathways.contract-signed',
    subjectKind: 'contract',
    subjectId: contract.id,
  })
  if (pathway.state === 'validated') await activate(context, pathway, day)
  const line = { subjectKind: 'pathway', subjectId: pathway.id } as const
  if (contract.endsOn)
    await startDeadline(context, {
      ...line,
      rule: 'contract-review',
      basisOn: contract.endsOn,
      personId: pathway.personId,
      pathwayId: pathway.id,
      ownerId: pathway.referentId,
      schemeId: pathway.schemeId,
    })
  else await settleDeadline(context, 'contract-review', pathway.id)
}

/** The first signed contract: the person enters the active file and her first month starts. */
const activate = async (context: Context, pathway: PathwayRow, day: CalendarDate) => {
  const state = apply(pathwayLifecycle, pathway.state, 'sign', { contractSigned: true })
  if (!state.ok) throw new Error('a validated pathway can be signed')
  const entryDate = await settingAt(context.tx, pathwaySettings.entryDate, day)
  await changePathway(
    context,
    { id: pathway.id },
    {
      state: state.value,
      contract_signed_on: day,
      entered_on: entryDate === 'signature' ? day : (pathway.enteredOn ?? pathway.admittedOn),
    },
  )
  await recordTransition(context, {
    subjectKind: 'pathway',
    subjectId: pathway.id,
    move: 'sign',
    from: pathway.state,
    to: state.value,
    effectiveOn: day,
  })
  const about = { pathwayId: pathway.id, personId: pathway.personId, schemeId: pathway.schemeId }
  await settleDeadline(context, 'contract-signature', pathway.id, context.actor.memberId)
  await restartMonth(
    context,
    { ...about, referentId: pathway.referentId, state: state.value, lastMeetingOn: pathway.lastMeetingOn },
    day,
  )
  if (!pathway.currentStepId)
    await startDeadline(context, {
      ...about,
      rule: 'no-current-step',
      subjectKind: 'pathway',
      subjectId: pathway.id,
      basisOn: pathway.lastStepEndedOn ?? day,
      ownerId: pathway.referentId,
    })
  await tellOutcome(context, pathway.id)
}
