import { done, refuse } from '#kernel/result.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { organisationsRoutes } from '../contract.ts'
import { checkReach } from './check-organisation.ts'
import { organisationExists } from './organisation-store.ts'
import { shown } from './write-organisation.ts'

type Routes = typeof organisationsRoutes

export const addContact: TerritoryHandler<Routes['addContact']> = async (context, { params, body }) => {
  const { tx } = context
  if (!(await organisationExists(tx, params.organisationId))) return refuse('not-found')
  const reach = checkReach(body)
  if (!reach.ok) return reach
  await tx.db
    .insertInto('organisations.contact')
    .values({
      territory_id: tx.territoryId,
      id: body.id,
      organisation_id: params.organisationId,
      name: body.name,
      position: body.position || null,
      ...reach.value,
    })
    .execute()
  return shown(context, params.organisationId)
}

export const changeContact: TerritoryHandler<Routes['changeContact']> = async (context, { params, body }) => {
  const { tx } = context
  const reach = checkReach(body)
  if (!reach.ok) return reach
  const { numUpdatedRows } = await tx.db
    .updateTable('organisations.contact')
    .set({ name: body.name, position: body.position || null, ...reach.value, version: body.version + 1 })
    .where('territory_id', '=', tx.territoryId)
    .where('organisation_id', '=', params.organisationId)
    .where('id', '=', params.contactId)
    .where('version', '=', body.version)
    .executeTakeFirst()
  const organisation = await shown(context, params.organisationId)
  if (!organisation.ok || numUpdatedRows === 1n) return organisation
  const current = organisation.value.contacts.find((contact) => contact.id === params.contactId)
  return current ? refuse('stale-version', { details: current }) : refuse('not-found')
}

export const removeContact: TerritoryHandler<Routes['removeContact']> = async ({ tx }, { params }) => {
  const { numDeletedRows } = await tx.db
    .deleteFrom('organisations.contact')
    .where('territory_id', '=', tx.territoryId)
    .where('organisation_id', '=', params.organisationId)
    .where('id', '=', params.contactId)
    .executeTakeFirst()
  return numDeletedRows === 1n ? done(undefined) : refuse('not-found')
}
