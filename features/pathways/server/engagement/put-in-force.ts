import { settleDeadline, startDeadline } from '#features/deadlines/server/public.ts'
import { settingAt } from '#features/territory/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { apply } from '#kernel/lifecycle.ts'
import { audit } from '#platform/server/audit.ts'
import type { Engagement } from '../../contract/agreements-of-engagement.ts'
import { pathwayLifecycle } from '../../rules/pathway-lifecycle.ts'
import { pathwaySettings } from '../../rules/settings.ts'
import { restartMonth } from '../meetings/monthly-meeting.ts'
import { changePathway, type PathwayRow } from '../pathway-store.ts'
import { recordTransition } from '../record-transition.ts'
import { tellOutcome } from '../tell-outcome.ts'
import type { Signing } from './engagement-store.ts'

/**
 * A contract that everybody it needs has signed: it replaces the version in force and, at first, opens the pathway and
 * its month.
 */
export const putInForce = async (
  context: Signing,
  contract: Engagement,
  pathway: PathwayRow,
  day: CalendarDate,
): Promise<void> => {
  const { tx } = context
  // `version` counts what was written in the contract: a signature changes nothing that another signer read.
  await tx.query(
    `update pathways.contract set state = case when id = $3 then 'signed' else 'superseded' end,
       signed_on = case when id = $3 then $4::date else signed_on end
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
const activate = async (context: Signing, pathway: PathwayRow, day: CalendarDate) => {
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
  await settleDeadline(context, 'contract-signature', pathway.id, context.actor?.memberId ?? null)
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
