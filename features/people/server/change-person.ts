import { newId } from '#kernel/id.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { changePerson, recordNotice, recordSituation } from '../contract.ts'
import { firstNoticeDay } from '../rules/notices.ts'
import { checkPerson } from './check-person.ts'
import { giveNotice } from './notice-store.ts'
import { mayOpenPerson } from './person-access.ts'
import { holderOfFranceTravailId, loadPerson, updatePerson, valueNames } from './person-store.ts'
import { replyOf } from './read-person.ts'
import { addSituation, alignCurrentSituation } from './situation-store.ts'

/** The second of two savers gets the row as it stands; the page shows her only what differs. */
export const saveChanges: TerritoryHandler<typeof changePerson> = async (context, { params, body }) => {
  const { tx, now, today } = context
  const { personId: id } = params
  const { version, ...given } = body
  if (!(await mayOpenPerson(context, id, 'people.edit'))) return refuse('not-found')
  const current = await loadPerson(tx, id)
  if (!current) return refuse('not-found')
  if (current.version !== version) return refuse('stale-version', { details: replyOf(current, today) })
  const checked = await checkPerson(context, given)
  if (!checked.ok) return checked
  const { values, warnings } = checked.value
  const held = values.franceTravailId && (await holderOfFranceTravailId(tx, values.franceTravailId, id))
  if (held) return refuseField('/franceTravailId', held)
  const changed = await updatePerson(tx, { id, version, values, now })
  if (changed === undefined) {
    const row = await loadPerson(tx, id)
    return refuse('stale-version', row ? { details: replyOf(row, today) } : {})
  }
  if (values.situationCode && values.situationCode !== current.situationCode)
    await addSituation(context, {
      id: newId(now.getTime()),
      personId: id,
      observedOn: today,
      situationCode: values.situationCode,
      source: 'declared',
    })
  const fields = valueNames.filter((name) => JSON.stringify(values[name]) !== JSON.stringify(current[name]))
  await audit(context, {
    action: 'people.file-changed',
    subjectKind: 'person',
    subjectId: id,
    details: { fields },
  })
  return done({ id, version: changed, warnings: [...warnings] })
}

export const writeSituation: TerritoryHandler<typeof recordSituation> = async (context, { params, body }) => {
  if (!(await mayOpenPerson(context, params.personId, 'people.edit'))) return refuse('not-found')
  if (body.observedOn > context.today) return refuseField('/observedOn', 'date-in-the-future')
  await addSituation(context, { ...body, personId: params.personId })
  await alignCurrentSituation(context, params.personId)
  return done({ id: body.id })
}

export const writeNotice: TerritoryHandler<typeof recordNotice> = async (context, { params, body }) => {
  if (!(await mayOpenPerson(context, params.personId, 'people.edit'))) return refuse('not-found')
  if (body.givenOn > context.today) return refuseField('/givenOn', 'date-in-the-future')
  if (body.givenOn < firstNoticeDay) return refuseField('/givenOn', 'notice-before-the-regulation')
  const person = await loadPerson(context.tx, params.personId)
  if (!person) return refuse('not-found')
  const noticeVersion = await giveNotice(context, {
    ...body,
    personId: params.personId,
    reason: person.reason,
  })
  return done({ id: body.id, noticeVersion })
}
