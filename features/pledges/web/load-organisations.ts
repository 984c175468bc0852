import { organisationOptions } from '#features/organisations/contract.ts'
import { call } from '#platform/web/api/call.ts'

/** Organisations of the directory for what is typed. */
export const loadOrganisations = async (q: string, signal: AbortSignal) => {
  const { items } = await call(organisationOptions, { query: { q }, signal })
  return items.map(({ id, name }) => ({ value: id, label: name }))
}
