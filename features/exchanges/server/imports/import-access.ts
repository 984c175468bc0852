import { scopeOf } from '#platform/server/actor.ts'
import type { Context } from '#platform/server/http/context.ts'
import { loadImport, type StoredImport, type Whose } from './import-store.ts'

/** Which imports the actor sees: a file of names is not for the whole house when the right does not reach it. */
export const whoseImports = ({ actor }: Pick<Context, 'actor'>): Whose => {
  const scope = scopeOf(actor, 'exchanges.import')
  return {
    memberId: scope === 'own' ? actor.memberId : null,
    organisationId: scope === 'organisation' ? actor.organisationId : null,
  }
}

/** The import when the actor may know of it; nothing else either way. */
export const openImport = async (
  context: Pick<Context, 'tx' | 'actor'>,
  importId: string,
  lock: 'lock' | 'read' = 'read',
): Promise<StoredImport | undefined> => {
  const whose = whoseImports(context)
  const found = await loadImport(context.tx, importId, lock)
  if (!found) return undefined
  const isHers = whose.memberId === null || found.createdBy === whose.memberId
  const isTheirs = whose.organisationId === null || found.askedBy.organisationId === whose.organisationId
  return isHers && isTheirs ? found : undefined
}
