import { done, type Refusal, type Result, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type * as contract from '../../contract.ts'
import { holdLife, type LifeRow } from './life-store.ts'
import {
  annexesOf,
  articlesOf,
  noteSpent,
  type PartTable,
  putAnnexes,
  putArticles,
  takeOut,
} from './parts-store.ts'
import { mayRewrite } from './write-life.ts'

export const traceText = (context: Context, row: LifeRow, details: Record<string, string>) =>
  audit(context, { action: 'agreements.text-changed', subjectKind: 'agreement', subjectId: row.id, details })

/** The agreement held for writing its text, or why it is not. */
const holdText = async (
  context: Context,
  id: string,
): Promise<{ readonly row: LifeRow } | { readonly refused: Refusal }> => {
  const row = await holdLife(context, id)
  if (!row) return { refused: refuse('not-found') }
  return mayRewrite(row) ? { row } : { refused: refuse('text-frozen') }
}

/** The stale row goes back whole: the page shows both texts, and the writer chooses. */
export const stale = (
  current: { readonly version: number } | undefined,
  version: number,
): Refusal | undefined =>
  (current?.version ?? 0) === version ? undefined : refuse('stale-version', { details: current })

export const writeArticle: TerritoryHandler<typeof contract.putArticle> = async (
  context,
  { params, body },
) => {
  const { tx } = context
  const held = await holdText(context, params.agreementId)
  if ('refused' in held) return held.refused
  const all = await articlesOf(tx, held.row.id)
  const { version, ...article } = body
  const refused = stale(
    all.find(({ id }) => id === params.articleId),
    version,
  )
  if (refused) return refused
  if (all.some(({ id, number }) => id !== params.articleId && number === article.number))
    return refuseField('/number', 'number-taken')
  await putArticles(tx, held.row.id, [{ id: params.articleId, ...article }])
  await traceText(context, held.row, { part: 'article' })
  return written(await articlesOf(tx, held.row.id), params.articleId)
}

/** Once the text is frozen, only what was spent moves: a fact, not a promise. */
export const writeAnnex: TerritoryHandler<typeof contract.putAnnex> = async (context, { params, body }) => {
  const { tx } = context
  const row = await holdLife(context, params.agreementId)
  if (!row) return refuse('not-found')
  const all = await annexesOf(tx, row.id)
  const current = all.find(({ id }) => id === params.annexId)
  const { version, spentCents, ...annex } = body
  const refused = stale(current, version)
  if (refused) return refused
  if (annex.year < Number(row.startsOn.slice(0, 4))) return refuseField('/year', 'year-before-start')
  const isSame =
    current?.year === annex.year &&
    current.funder === annex.funder &&
    current.plannedCents === annex.plannedCents
  if (!isSame && !mayRewrite(row)) return refuse('text-frozen')
  if (all.some((one) => one.id !== params.annexId && one.year === annex.year && one.funder === annex.funder))
    return refuse('annex-known')
  await putAnnexes(tx, row.id, [{ id: params.annexId, ...annex }])
  await noteSpent(tx, params.annexId, spentCents)
  await traceText(context, row, { part: 'annex' })
  return written(await annexesOf(tx, row.id), params.annexId)
}

/** A forged id of another agreement's part writes nothing: it is not found again. */
export const written = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
): Result<Row> => {
  const row = rows.find((one) => one.id === id)
  return row ? done(row) : refuse('not-found')
}

const removes =
  (table: PartTable) =>
  async (
    context: Context,
    { agreementId, id, version }: { agreementId: string; id: string; version: number },
  ): Promise<Result<undefined>> => {
    const held = await holdText(context, agreementId)
    if ('refused' in held) return held.refused
    const taken = await takeOut(context.tx, table, { agreementId, id, version, on: context.today })
    if (!taken) return refuse('not-found')
    await traceText(context, held.row, { part: table, gesture: 'removed' })
    return done(undefined)
  }

export const takeArticleOut: TerritoryHandler<typeof contract.removeArticle> = (context, { params, query }) =>
  removes('article')(context, { ...params, id: params.articleId, ...query })

export const takePartyOut: TerritoryHandler<typeof contract.removeParty> = (context, { params, query }) =>
  removes('party')(context, { ...params, id: params.partyId, ...query })

export const takeAnnexOut: TerritoryHandler<typeof contract.removeAnnex> = (context, { params, query }) =>
  removes('annex')(context, { ...params, id: params.annexId, ...query })
