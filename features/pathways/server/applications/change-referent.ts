import type { CalendarDate } from '#kernel/dates.ts'
import { done, refuse, refuseField } from '#kernel/result.ts'
import type { Input } from '#platform/contract/route.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { assignReferent, setLegalReferent } from '../../contract/referents.ts'
import { assign } from '../assign-referent.ts'
import { personsToTell } from '../caseload/persons-to-tell.ts'
import { loadPathway } from '../pathway-store.ts'
import { tellNewReferent } from '../tell-new-referent.ts'
import { birthDateOf, readLegalReferent, writeLegalReferent } from './legal-referent-store.ts'
import { tellReferents } from './tell-referents.ts'

export const changeReferent: TerritoryHandler<typeof assignReferent> = async (context, { params, body }) => {
  const pathway = await loadPathway(context, params.pathwayId, 'pathways.assign')
  if (!pathway.ok) return pathway
  const assigned = await assign(context, pathway.value, body)
  if (!assigned.ok) return assigned
  const { formerId } = assigned.value
  await tellReferents(context, { formerId, newId: body.memberId, count: 1 })
  const persons = formerId ? await personsToTell(context, [params.pathwayId]) : []
  await tellNewReferent(context, body.memberId, persons)
  const letterNeeded = persons.some((person) => !person.email)
  return done({ pathwayId: params.pathwayId, referentId: body.memberId, letterNeeded })
}

/**
 * The référent by law (France Travail, Département…) apart from the one of the scheme. It conflicts with another
 * change of it and with nothing else of the episode; the organisation that an import knew stays while the kind does.
 */
export const changeLegalReferent: TerritoryHandler<typeof setLegalReferent> = async (
  context,
  { params, body },
) => {
  const pathway = await loadPathway(context, params.pathwayId, 'pathways.follow')
  if (!pathway.ok) return pathway
  const wrong = wrongDates(body, context.today, await birthDateOf(context.tx, pathway.value.personId))
  if (wrong) return wrong
  const written = await writeLegalReferent(context, params.pathwayId, body)
  if (!written)
    return refuse('stale-version', { details: await readLegalReferent(context.tx, params.pathwayId) })
  await audit(context, {
    action: 'pathways.legal-referent-named',
    subjectKind: 'pathway',
    subjectId: params.pathwayId,
    details: { kind: body.legalReferent?.kind ?? 'none' },
  })
  return done(written)
}

/** What is noted of the référent by law has happened in the life of the person, but for the end of a contract. */
const wrongDates = (
  { orientationNotifiedOn, contract }: Input<typeof setLegalReferent>['body'],
  today: CalendarDate,
  birthDate: CalendarDate | null,
) => {
  if (birthDate && orientationNotifiedOn && orientationNotifiedOn < birthDate)
    return refuseField('/orientationNotifiedOn', 'before-birth')
  if (birthDate && contract?.signedOn && contract.signedOn < birthDate)
    return refuseField('/contract/signedOn', 'before-birth')
  if (orientationNotifiedOn && orientationNotifiedOn > today)
    return refuseField('/orientationNotifiedOn', 'in-the-future')
  if (contract?.signedOn && contract.signedOn > today)
    return refuseField('/contract/signedOn', 'in-the-future')
  if (contract?.signedOn && contract.endsOn && contract.endsOn < contract.signedOn)
    return refuseField('/contract/endsOn', 'ends-before-start')
  return undefined
}
