import { startDeadline } from '#features/deadlines/server/public.ts'
import { mayOpenPerson } from '#features/people/server/public.ts'
import type { CalendarDate } from '#kernel/dates.ts'
import { done, type Result, refuse, refuseField } from '#kernel/result.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { createApplication } from '../../contract/applications.ts'
import { waitingStates } from '../../rules/application-lifecycle.ts'
import { recordTransition } from '../record-transition.ts'
import { loadApplication } from './application-store.ts'

interface NewApplication {
  readonly id: string
  readonly personId: string
  readonly schemeId: string
  readonly referralId: string | null
  readonly receivedOn: CalendarDate
}

type Refusal = 'pathway-already-open' | 'application-already-open' | 'invalid'

/** Receives an application, from an accepted prescription or spontaneous; the desk has a delay for the first meeting. */
export const receiveApplication = async (
  context: Context,
  application: NewApplication,
): Promise<Result<'new' | 'known', Refusal>> => {
  const { tx, actor, now, today } = context
  const { id, personId, schemeId, receivedOn } = application
  if (receivedOn > today) return refuseField('/receivedOn', 'in-the-future')
  const [known] = await tx.query<{ sameId: boolean; isOpen: boolean }>(
    `select a.id = $4 as "sameId", false as "isOpen" from pathways.application a
       where a.territory_id = $1 and a.person_id = $2 and a.scheme_id = $3 and (a.id = $4 or a.state = any($5))
     union all
     select false, true from pathways.pathway w where w.territory_id = $1 and w.person_id = $2 and w.scheme_id = $3 and w.is_open`,
    [tx.territoryId, personId, schemeId, id, waitingStates],
  )
  if (known?.sameId) return done('known')
  if (known) return refuse(known.isOpen ? 'pathway-already-open' : 'application-already-open')
  await tx.db
    .insertInto('pathways.application')
    .values({
      territory_id: tx.territoryId,
      id,
      person_id: personId,
      scheme_id: schemeId,
      referral_id: application.referralId,
      state: 'received',
      received_on: receivedOn,
      created_at: now,
      created_by: actor.memberId,
    })
    .execute()
  await recordTransition(context, {
    subjectKind: 'application',
    subjectId: id,
    move: 'receive',
    from: null,
    to: 'received',
    effectiveOn: receivedOn,
  })
  await startDeadline(context, {
    rule: 'application-first-meeting',
    subjectKind: 'application',
    subjectId: id,
    basisOn: receivedOn,
    personId,
    schemeId,
  })
  return done('new')
}

/** A spontaneous application of somebody whose file is open. */
export const addApplication: TerritoryHandler<typeof createApplication> = async (context, { body }) => {
  const { tx } = context
  if (!(await mayOpenPerson(context, body.personId))) return refuse('not-found')
  const [scheme] = await tx.query(
    'select from organisations.published_scheme where territory_id = $1 and id = $2 and closed_on is null',
    [tx.territoryId, body.schemeId],
  )
  if (!scheme) return refuseField('/schemeId', 'unknown')
  const received = await receiveApplication(context, { ...body, referralId: null })
  if (!received.ok) return received
  const application = await loadApplication(tx, body.id)
  return application ? done(application) : refuse('not-found')
}
