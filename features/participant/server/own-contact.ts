import { loadPerson } from '#features/people/server/public.ts'
import { askFromPage } from '#features/privacy/server/public.ts'
import { parseEmail } from '#kernel/email.ts'
import { parsePhone } from '#kernel/phone.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { OpenHandler } from '#platform/server/http/serve.ts'
import type { askContact, askCorrection, readContact } from '../contract.ts'
import { asksOf, writeAsk } from './ask-store.ts'
import { keepOwnRequest } from './own-request-store.ts'
import { tellReferent } from './tell-referent.ts'
import { asParticipant } from './visit.ts'

export const showContact: OpenHandler<typeof readContact> = (context) =>
  asParticipant(context, async ({ tx, personId }) => {
    const person = await loadPerson(tx, personId)
    if (!person) return refuse('not-signed-in')
    const isAsked = (await asksOf(tx, personId)).some((ask) => ask.kind === 'contact' && !ask.outcome)
    return done({ phone: person.phone, email: person.email, isAsked })
  })

export const proposeContact: OpenHandler<typeof askContact> = (context, { body }) =>
  asParticipant(context, async (visit) => {
    const { personId } = visit
    const phone = body.phone === null ? null : parsePhone(body.phone)
    if (phone === undefined) return refuseField('/phone', 'phone-unreadable')
    const email = body.email === null ? null : parseEmail(body.email)
    if (email === undefined) return refuseField('/email', 'email-unreadable')
    if (phone === null && email === null) return refuseField('/phone', 'required')
    await writeAsk(visit, { personId, kind: 'contact', phone, email })
    await tellReferent(visit, personId)
    await audit(visit, {
      ...{ action: 'participant.asked', subjectKind: 'person', subjectId: personId },
      details: { kind: 'contact' },
    })
    return done(undefined)
  })

export const requestOnData: OpenHandler<typeof askCorrection> = (context, { body }) =>
  asParticipant(context, async (visit) => {
    const person = await loadPerson(visit.tx, visit.personId)
    if (!person) return refuse('not-signed-in')
    const { id, dueOn } = await askFromPage(visit, {
      kind: body.kind,
      requester: `${person.givenName} ${person.familyName}`,
      contact: person.phone ?? person.email,
      details: body.words,
    })
    await keepOwnRequest(visit, id)
    return done({ dueOn })
  })
