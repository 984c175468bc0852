import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { assignReferent, setLegalReferent } from '../../contract/applications.ts'
import { assign } from '../assign-referent.ts'
import { personsToTell } from '../caseload/persons-to-tell.ts'
import { changePathway, loadPathway } from '../pathway-store.ts'
import { tellNewReferent } from '../tell-new-referent.ts'
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
 * The référent by law (France Travail, Département…) apart from the one of the scheme. The organisation stays while
 * the kind does: who changes a name does not lose what an import knew.
 */
export const changeLegalReferent: TerritoryHandler<typeof setLegalReferent> = async (
  context,
  { params, body },
) => {
  const pathway = await loadPathway(context, params.pathwayId, 'pathways.follow')
  if (!pathway.ok) return pathway
  const { legalReferent } = body
  const keptOrganisation =
    legalReferent?.kind === pathway.value.legalReferentKind ? pathway.value.legalReferentOrganisationId : null
  const changed = await changePathway(
    context,
    { id: params.pathwayId, version: body.version },
    {
      legal_referent_kind: legalReferent?.kind ?? null,
      legal_referent_organisation_id: legalReferent?.organisationId ?? keptOrganisation,
      legal_referent_name: legalReferent?.name ?? null,
      ...(body.orientationNotifiedOn === undefined
        ? {}
        : { orientation_notified_on: body.orientationNotifiedOn }),
    },
  )
  if (!changed) return refuse('stale-version', { details: pathway.value })
  await audit(context, {
    action: 'pathways.legal-referent-named',
    subjectKind: 'pathway',
    subjectId: params.pathwayId,
    details: { kind: legalReferent?.kind ?? 'none' },
  })
  return done({ version: body.version + 1 })
}
