import { newId } from '#kernel/id.ts'
import { done, type Result, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { createPerson as contract, PersonValues } from '../contract.ts'
import { checkPerson } from './check-person.ts'
import { follow } from './follower-store.ts'
import { giveNotice } from './notice-store.ts'
import { seesOnlyFollowed } from './person-access.ts'
import { holderOfFranceTravailId, insertPerson } from './person-store.ts'
import { addSituation } from './situation-store.ts'

interface NewPerson {
  readonly id: string
  readonly values: PersonValues
  readonly notice?: { readonly channel: string; readonly givenOn: string } | null
  /** Where the situation comes from; `declared` when absent. */
  readonly source?: 'declared' | 'referral' | 'import'
}

/**
 * Opens a file. Problems come as fields of the values (`/birthDate`…); a France Travail number that another file
 * bears is one of them: it is the same person (V16). Who sees only the files she follows follows this one.
 */
export const createPerson = async (
  context: Context,
  person: NewPerson,
): Promise<Result<{ id: string; warnings: string[] }>> => {
  const { tx, actor, now, today } = context
  const checked = await checkPerson(context, person.values)
  if (!checked.ok) return checked
  const { values, warnings } = checked.value
  const held =
    values.franceTravailId && (await holderOfFranceTravailId(tx, values.franceTravailId, person.id))
  if (held) return refuseField('/franceTravailId', held)
  await insertPerson(tx, { id: person.id, values, createdBy: actor.memberId, now })
  if (values.situationCode)
    await addSituation(context, {
      id: newId(now.getTime()),
      personId: person.id,
      observedOn: today,
      situationCode: values.situationCode,
      source: person.source ?? 'declared',
    })
  if (person.notice)
    await giveNotice(context, { personId: person.id, reason: values.reason, ...person.notice })
  if (seesOnlyFollowed(actor))
    await follow(context, {
      personId: person.id,
      memberId: actor.memberId,
      organisationId: actor.organisationId,
      role: 'opener',
      startsOn: today,
    })
  await audit(context, {
    action: 'people.file-created',
    subjectKind: 'person',
    subjectId: person.id,
    details: { reason: values.reason },
  })
  return done({ id: person.id, warnings: [...warnings] })
}

export const openFile: TerritoryHandler<typeof contract> = (context, { body }) => {
  const { id, notice, ...values } = body
  return createPerson(context, { id, values, notice })
}
