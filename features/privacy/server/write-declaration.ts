import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { listDeclarations, saveDeclaration } from '../contract.ts'
import { declarations } from './versions.ts'

/** Every saving is a version: what the register said on a day can be read again. */
export const declare: TerritoryHandler<typeof saveDeclaration> = async (context, { body }) => {
  const { tx, today } = context
  const { id, after, content } = body
  for (const [pointer, day] of [
    ['/content/basisVerifiedOn', content.basisVerifiedOn],
    ['/content/restoreDrillOn', content.restoreDrillOn],
  ] as const)
    if (day !== null && day > today) return refuseField(pointer, 'date-in-the-future')
  const latest = await declarations.latest(tx)
  const number = after + 1
  if (latest.number !== after || !(await declarations.insert(context, { id, number, content })))
    return refuse('stale-version', { details: { version: latest.number } })
  await audit(context, {
    action: 'privacy.declaration-written',
    subjectKind: 'declaration',
    subjectId: id,
    details: { number },
  })
  return done({ number })
}

export const showDeclarations: TerritoryHandler<typeof listDeclarations> = async ({ tx }) =>
  done({ items: await declarations.load(tx) })
