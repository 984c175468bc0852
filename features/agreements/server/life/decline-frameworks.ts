import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { declineFrameworks } from '../../contract.ts'
import { frameworkKinds } from '../../rules/life/agreement-kinds.ts'
import { opensTo, readerOf, readerValues } from './agreement-reader.ts'
import { replaceFrameworks, wouldCircle } from './framework-store.ts'
import { holdLife } from './life-store.ts'

/** Several frameworks at once, expired ones too: the local one runs on, and a warning says it. */
export const declareFrameworks: TerritoryHandler<typeof declineFrameworks> = async (
  context,
  { params, body },
) => {
  const { tx, actor } = context
  const row = await holdLife(context, params.agreementId)
  if (!row) return refuse('not-found')
  const ids = [...new Set(body.frameworkIds)]
  const known = await tx.query(
    `select 1 from agreements.agreement a
     where a.territory_id = $1 and a.id = any($4::uuid[]) and a.kind = any($5) and ${opensTo(2)}`,
    [tx.territoryId, ...readerValues(readerOf(actor)), ids, frameworkKinds],
  )
  if (known.length < ids.length) return refuse('unknown-framework')
  if (await wouldCircle(context, row.id, ids)) return refuse('framework-circle')
  await replaceFrameworks(context, row.id, ids)
  await audit(context, {
    action: 'agreements.frameworks-declined',
    subjectKind: 'agreement',
    subjectId: row.id,
    details: { count: ids.length },
  })
  return done(undefined)
}
