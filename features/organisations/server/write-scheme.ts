import { done, type Refusal, type Result, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { organisationsRoutes, Scheme } from '../contract.ts'
import { unknownCommune } from './check-commune.ts'
import { organisationExists } from './organisation-store.ts'
import { insertScheme, insertTeam, loadSchemes, updateScheme, updateTeam } from './scheme-store.ts'

type Routes = typeof organisationsRoutes

export const listSchemes: TerritoryHandler<Routes['listSchemes']> = async ({ tx }) =>
  done({ items: await loadSchemes(tx) })

export const createScheme: TerritoryHandler<Routes['createScheme']> = async (context, { body }) => {
  const refused = await unknownOrganisation(context, body.managingOrganisationId, '/managingOrganisationId')
  if (refused) return refused
  await insertScheme(context.tx, body)
  return recorded(context, body.id, 'organisations.scheme-opened')
}

export const changeScheme: TerritoryHandler<Routes['changeScheme']> = async (context, { params, body }) => {
  const [current] = await loadSchemes(context.tx, params.schemeId)
  if (!current) return refuse('not-found')
  const refused =
    (await unknownOrganisation(context, body.managingOrganisationId, '/managingOrganisationId')) ??
    endsTooEarly(body.openedOn, body.closedOn)
  if (refused) return refused
  if (!(await updateScheme(context.tx, current.id, body)))
    return refuse('stale-version', { details: current })
  return recorded(context, current.id, 'organisations.scheme-changed')
}

export const createTeam: TerritoryHandler<Routes['createTeam']> = async (context, { params, body }) => {
  const [scheme] = await loadSchemes(context.tx, params.schemeId)
  if (!scheme) return refuse('not-found')
  const refused =
    (await unknownOrganisation(context, body.organisationId, '/organisationId')) ??
    (await unknownCommune(context.tx, body.communeCode))
  if (refused) return refused
  await insertTeam(context.tx, scheme.id, body)
  return recorded(context, scheme.id, 'organisations.team-opened')
}

export const changeTeam: TerritoryHandler<Routes['changeTeam']> = async (context, { params, body }) => {
  const [scheme] = await loadSchemes(context.tx, params.schemeId)
  const current = scheme?.teams.find((team) => team.id === params.teamId)
  if (!scheme || !current) return refuse('not-found')
  const refused =
    (await unknownOrganisation(context, body.organisationId, '/organisationId')) ??
    (await unknownCommune(context.tx, body.communeCode))
  if (refused) return refused
  if (!(await updateTeam(context.tx, params, body))) return refuse('stale-version', { details: current })
  return recorded(context, scheme.id, 'organisations.team-changed')
}

const recorded = async (context: Context, id: string, action: string): Promise<Result<Scheme>> => {
  await audit(context, { action, subjectKind: 'scheme', subjectId: id })
  const [scheme] = await loadSchemes(context.tx, id)
  return scheme ? done(scheme) : refuse('not-found')
}

const unknownOrganisation = async (
  { tx }: Context,
  id: string,
  pointer: string,
): Promise<Refusal | undefined> =>
  (await organisationExists(tx, id)) ? undefined : refuseField(pointer, 'wrong')

const endsTooEarly = (openedOn: string, closedOn: string | null): Refusal | undefined =>
  closedOn !== null && closedOn < openedOn ? refuseField('/closedOn', 'ends-before-start') : undefined
