import { otherTerritories, settingAt, territoryName } from '#features/territory/server/public.ts'
import { addDays } from '#kernel/dates.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { sendTransfer } from '../contract.ts'
import { transferNoticeOn } from '../rules/transfer-notice.ts'
import { insertDeparture } from './departure-store.ts'
import { insertEnvelope } from './envelope-store.ts'
import { expirySetting } from './expiry-setting.ts'
import { prepare } from './prepare-transfer.ts'

/** R17: nothing leaves before she is told and her pathway closed; then what the référent chose, and nothing else. */
export const send: TerritoryHandler<typeof sendTransfer> = async (context, { params, body }) => {
  const { tx, actor, now, today } = context
  const prepared = await prepare(context, params.personId)
  if (!prepared.ok) return prepared
  if (!body.informed) return refuse('transfer-not-informed')
  if (body.informed.on > today) return refuseField('/informed/on', 'date-in-the-future')
  const { hindrance, identity, objectives, steps, criteria } = prepared.value
  if (hindrance) return refuse(hindrance)
  const destinationName = await nameOf(context, body)
  if (!destinationName)
    return refuseField(body.destinationId ? '/destinationId' : '/destinationName', 'required')
  const expiresOn = addDays(today, await settingAt(tx, expirySetting, today))
  const sent = await insertEnvelope(tx, {
    ...{ id: body.id, destinationId: body.destinationId, destinationName, expiresOn },
    ...{ originName: await territoryName(tx), sentByName: actor.name, sentAt: now },
    state: body.destinationId ? 'sent' : 'filed',
    content: {
      identity,
      plan: {
        objectives: objectives
          .filter((one) => body.objectiveIds.includes(one.id))
          .map(({ label, dueOn, state }) => ({ label, dueOn, state })),
        steps: steps
          .filter((one) => body.stepIds.includes(one.id))
          .map(({ typeCode, label }) => ({ typeCode, label })),
        criteria: criteria.filter((one) => body.criterionCodes.includes(one.code)),
      },
    },
  })
  if (!sent) return refuse('transfer-id-taken')
  await insertDeparture(context, {
    ...{ id: body.id, personId: params.personId, motiveCode: body.motiveCode },
    noticeVersion: transferNoticeOn(body.informed.on).version,
    ...{ informedOn: body.informed.on, informedChannel: body.informed.channel },
  })
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
