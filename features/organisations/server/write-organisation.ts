import { done, type Result, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { Organisation, organisationsRoutes } from '../contract.ts'
import { unknownCommune } from './check-commune.ts'
import { checkOrganisation } from './check-organisation.ts'
import { insertOrganisation, loadOrganisation, updateOrganisation } from './organisation-store.ts'

type Routes = typeof organisationsRoutes

export const createOrganisation: TerritoryHandler<Routes['createOrganisation']> = async (
  context,
  { body },
) => {
  const { tx, actor, now } = context
  const checked = await checkOrganisation(context, body.id, body)
  if (!checked.ok) return checked
  const refused = await unknownCommune(context.tx, checked.value.communeCode)
  if (refused) return refused
  await insertOrganisation(tx, { ...checked.value, id: body.id, createdBy: actor.memberId, now })
  await audit(context, { action: 'organisations.created', subjectKind: 'organisation', subjectId: body.id })
  return shown(context, body.id)
}

export const changeOrganisation: TerritoryHandler<Routes['changeOrganisation']> = async (
  context,
  { params, body },
) => {
  const { tx } = context
  const id = params.organisationId
  const current = await loadOrganisation(tx, id)
  if (!current) return refuse('not-found')
  const checked = await checkOrganisation(context, id, body)
  if (!checked.ok) return checked
  const refused = await unknownCommune(context.tx, checked.value.communeCode)
  if (refused) return refused
  const { version, closedOn } = body
  if (!(await updateOrganisation(tx, id, { ...checked.value, version, closedOn })))
    return refuse('stale-version', { details: current })
  await audit(context, { action: 'organisations.changed', subjectKind: 'organisation', subjectId: id })
  return shown(context, id)
}

/** The reply of every write: the organisation as it is now. */
export const shown = async ({ tx }: Pick<Context, 'tx'>, id: string): Promise<Result<Organisation>> => {
  const organisation = await loadOrganisation(tx, id)
  return organisation ? done(organisation) : refuse('not-found')
}
