import { otherTerritories, settingAt, territoryName } from '#features/territory/server/public.ts'
import { addDays } from '#kernel/dates.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { CarriedPlan, sendTransfer } from '../contract.ts'
import { transferNoticeOn } from '../rules/transfer-notice.ts'
import { expirySetting } from './expiry-setting.ts'
import { keepTransfer } from './keep-transfer.ts'
import { type Prepared, prepare } from './prepare-transfer.ts'

/** R17: nothing leaves before she is told and her pathway closed; then what the référent chose, and nothing else. */
export const send: TerritoryHandler<typeof sendTransfer> = async (context, { params, body }) => {
  const { tx, actor, now, today } = context
  const prepared = await prepare(context, params.personId)
  if (!prepared.ok) return prepared
  if (!body.informed) return refuse('transfer-not-informed')
  if (body.informed.on > today) return refuseField('/informed/on', 'date-in-the-future')
  const { hindrance, identity } = prepared.value
  if (hindrance) return refuse(hindrance)
  const destinationName = await nameOf(context, body)
  if (!destinationName)
    return refuseField(body.destinationId ? '/destinationId' : '/destinationName', 'required')
  const expiresOn = addDays(today, await settingAt(tx, expirySetting, today))
  const sent = await keepTransfer(
    context,
    {
      ...{ id: body.id, destinationId: body.destinationId, destinationName, expiresOn },
      ...{ originName: await territoryName(tx), sentByName: actor.name, sentAt: now },
      state: body.destinationId ? 'sent' : 'filed',
      content: { identity, plan: chosenOf(prepared.value, body) },
    },
    {
      ...{ personId: params.personId, motiveCode: body.motiveCode },
      noticeVersion: transferNoticeOn(body.informed.on).version,
      ...{ informedOn: body.informed.on, informedChannel: body.informed.channel },
    },
  )
  if (!sent) return refuse('transfer-id-taken')
  await audit(context, {
    action: 'transfers.sent',
    subjectKind: 'person',
    subjectId: params.personId,
    details: { motive: body.motiveCode, to: body.destinationId ?? 'file' },
  })
  return done({ id: body.id, expiresOn })
}

/** How the other territory is called; nothing for one that this installation does not hold. */
const nameOf = async (
  { tx }: Context,
  { destinationId, destinationName }: { destinationId: string | null; destinationName: string | null },
): Promise<string | null> =>
  destinationId
    ? ((await otherTerritories(tx)).find((one) => one.id === destinationId)?.name ?? null)
    : destinationName

const chosenOf = (
  { objectives, steps, criteria }: Prepared,
  chosen: {
    readonly objectiveIds: readonly string[]
    readonly stepIds: readonly string[]
    readonly criterionCodes: readonly string[]
  },
): CarriedPlan => ({
  objectives: objectives
    .filter((one) => chosen.objectiveIds.includes(one.id))
    .map(({ label, dueOn, state }) => ({ label, dueOn, state })),
  steps: steps
    .filter((one) => chosen.stepIds.includes(one.id))
    .map(({ typeCode, label }) => ({ typeCode, label })),
  criteria: criteria.filter((one) => chosen.criterionCodes.includes(one.code)),
})
