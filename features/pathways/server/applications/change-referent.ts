import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { assignReferent, setLegalReferent } from '../../contract/applications.ts'
import { assign } from '../assign-referent.ts'
import { changePathway, loadPathway } from '../pathway-store.ts'
import { tellReferents } from './tell-referents.ts'

export const changeReferent: TerritoryHandler<typeof assignReferent> = async (context, { params, body }) => {
  const pathway = await loadPathway(context, params.pathwayId, 'pathways.assign')
  if (!pathway.ok) return pathway
  const assigned = await assign(context, pathway.value, body)
  if (!assigned.ok) return assigned
  await tellReferents(context, { formerId: assigned.value.formerId, newId: body.memberId, count: 1 })
  return done({ pathwayId: params.pathwayId, referentId: body.memberId })
}

/** The référent by law (France Travail, Département…) apart from the one of the scheme. */
export const changeLegalReferent: TerritoryHandler<typeof setLegalReferent> = async (
  context,
  { params, body },
) => {
  const pathway = await loadPathway(context, params.pathwayId, 'pathways.follow')
  if (!pathway.ok) return pathway
  const changed = await changePathway(
    context,
    { id: params.pathwayId, version: body.version },
    {
      legal_referent_kind: body.legalReferent?.kind ?? null,
      legal_referent_organisation_id: body.legalReferent?.organisationId ?? null,
      legal_referent_name: body.legalReferent?.name ?? null,
      orientation_notified_on: body.orientationNotifiedOn,
    },
  )
  return changed ? done({ version: body.version + 1 }) : refuse('stale-version', { details: pathway.value })
}
