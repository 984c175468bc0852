import { done, type Result, refuse } from '#kernel/result.ts'
import type { Input, Reply } from '#platform/contract/route.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { changePublication, listPublications } from '../contract.ts'
import { isPublic, keepPublication, publicationsOf } from './publication-store.ts'

export const showPublications = async ({ tx }: Context): Promise<Result<Reply<typeof listPublications>>> => {
  const [own] = await tx.query<{ slug: string }>(
    'select slug from territory.directory where territory_id = $1',
    [tx.territoryId],
  )
  return done({ slug: own?.slug ?? '', items: await publicationsOf(tx) })
}

/** Nothing is written when the agreement already is as asked. */
export const publish = async (
  context: Context,
  { params, body }: Input<typeof changePublication>,
): Promise<Result<undefined>> => {
  const { tx, actor, now } = context
  const state = await isPublic(tx, params.agreementId)
  if (state === undefined) return refuse('not-found')
  if (state === body.isPublic) return done(undefined)
  await keepPublication(tx, { ...body, agreementId: params.agreementId, at: now, by: actor.memberId })
  await audit(context, {
    action: body.isPublic ? 'network.agreement-opened' : 'network.agreement-closed',
    subjectKind: 'agreement',
    subjectId: params.agreementId,
  })
  return done(undefined)
}
