import { loadPerson, saveChanges } from '#features/people/server/public.ts'
import { done, type Result, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { Ask, settleAsk } from '../contract.ts'
import { asksOf, settle } from './ask-store.ts'
import { mayGive } from './give-access.ts'
import { tellReferent } from './tell-referent.ts'

/** A human answers; a new telephone or address goes into the file the way any change does. */
export const answerAsk: TerritoryHandler<typeof settleAsk> = async (context, { params, body }) => {
  const { personId, askId } = params
  if (!(await mayGive(context, personId))) return refuse('not-found')
  const ask = (await asksOf(context.tx, personId)).find((one) => one.id === askId)
  if (!ask) return refuse('not-found')
  if (!(await settle(context, askId, body.outcome))) return refuse('ask-settled')
  if (ask.kind === 'contact' && body.outcome === 'done') {
    const written = await writeContact(context, personId, ask)
    if (!written.ok) return written
  }
  await tellReferent(context, personId)
  await audit(context, {
    ...{ action: 'participant.ask-settled', subjectKind: 'person', subjectId: personId },
    details: { kind: ask.kind, outcome: body.outcome },
  })
  return done(undefined)
}

const writeContact = async (
  context: Context,
  personId: string,
  { phone, email }: Pick<Ask, 'phone' | 'email'>,
): Promise<Result<unknown>> => {
  const person = await loadPerson(context.tx, personId)
  if (!person) return refuse('not-found')
  const { communeName: _, createdAt: __, updatedAt: ___, id: ____, ...values } = person
  return saveChanges(context, {
    params: { territoryId: context.tx.territoryId, personId },
    query: undefined,
    body: { ...values, phone: phone ?? person.phone, email: email ?? person.email },
  })
}
