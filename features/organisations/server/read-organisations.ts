import { done } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { organisationsRoutes } from '../contract.ts'
import { searchOrganisations } from './organisation-store.ts'
import { shown } from './write-organisation.ts'

type Routes = typeof organisationsRoutes

export const listOrganisations: TerritoryHandler<Routes['listOrganisations']> = async (
  { tx, today },
  { query },
) =>
  done(
    await searchOrganisations(tx, {
      words: query.q ?? '',
      kind: query.kind,
      withClosed: query.closed === 'yes',
      offset: query.offset,
      today,
    }),
  )

export const readOrganisation: TerritoryHandler<Routes['readOrganisation']> = async (context, { params }) =>
  shown(context, params.organisationId)
