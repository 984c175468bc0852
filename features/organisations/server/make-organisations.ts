import { newId } from '#kernel/id.ts'
import { may } from '#platform/server/actor.ts'
import { auditEach } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import { insertOrganisations } from './organisation-store.ts'

interface Named {
  readonly name: string
  readonly siret: string
}

/**
 * Organisations told by a file whose SIRET, checked by the caller, is not in the directory: each once, by the first name
 * that it is given. None when the actor may not keep the directory.
 */
export const missingOrganisations = async (
  { tx, actor }: Pick<Context, 'tx' | 'actor'>,
  told: readonly { readonly name: string; readonly siret: string | null }[],
): Promise<readonly Named[]> => {
  if (!may(actor, 'organisations.write')) return []
  const bySiret = new Map<string, Named>()
  for (const { name, siret } of told) if (siret && !bySiret.has(siret)) bySiret.set(siret, { name, siret })
  const known = await tx.query<{ siret: string }>(
    'select siret from organisations.organisation where territory_id = $1 and siret = any($2)',
    [tx.territoryId, [...bySiret.keys()]],
  )
  for (const { siret } of known) bySiret.delete(siret)
  return [...bySiret.values()]
}

/** Adds them to the directory, of the kind « Autre », with a line of the trail each. */
export const makeOrganisations = async (context: Context, missing: readonly Named[]): Promise<void> => {
  if (missing.length === 0) return
  const { tx, actor, now } = context
  const nothing = {
    subKind: null,
    parentId: null,
    communeCode: null,
    address: null,
    email: null,
    phone: null,
  }
  const rights = { mayPrescribe: false, mayOperateSteps: false, isDiscreet: false }
  const rows = missing.map((one) => ({
    ...{ ...one, ...nothing, ...rights, id: newId(now.getTime()), kind: 'other' },
    ...{ createdBy: actor.memberId, now },
  }))
  await insertOrganisations(tx, rows)
  await auditEach(
    context,
    rows.map(({ id }) => id),
    { action: 'organisations.created', subjectKind: 'organisation' },
  )
}
