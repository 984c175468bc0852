import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { changeFunding, createFunding, removeFunding } from '../contract.ts'
import {
  deleteFunding,
  type FundingValues,
  insertFunding,
  isKnown,
  loadFundings,
  termOf,
  updateFunding,
} from './funding-store.ts'
import { missing } from './mean-store.ts'

const check = async (context: Context, id: string, values: FundingValues) => {
  if (!values.funderId && !values.funderName) return refuseField('/funderId', 'required')
  if (values.funderId && values.funderName) return refuseField('/funderName', 'funder-twice')
  const unknown = await missing(context, {
    organisationIds: [values.operatorId, ...(values.funderId ? [values.funderId] : [])],
    agreementId: values.agreementId,
  })
  if (unknown) return refuse(unknown)
  const term = values.agreementId && (await termOf(context.tx, values.agreementId))
  if (term && (values.year < term.from || values.year > term.to))
    return refuseField('/year', 'year-outside-term', { from: term.from, to: term.to })
  return (await isKnown(context, id, values)) ? refuse('funding-known') : undefined
}

const showFunding = async ({ tx }: Context, id: string) => {
  const [funding] = await loadFundings(tx, id)
  return funding ? done(funding) : refuse('not-found')
}

const trace = (context: Context, action: string, id: string) =>
  audit(context, { action: `pledges.${action}`, subjectKind: 'operator-funding', subjectId: id })

export const create: TerritoryHandler<typeof createFunding> = async (context, { body }) => {
  const { id, ...values } = body
  const refused = await check(context, id, values)
  if (refused) return refused
  if (await insertFunding(context, id, values)) await trace(context, 'funding-created', id)
  return showFunding(context, id)
}

export const change: TerritoryHandler<typeof changeFunding> = async (context, { params, body }) => {
  const { version, ...values } = body
  const known = await showFunding(context, params.fundingId)
  if (!known.ok) return known
  const refused = await check(context, params.fundingId, values)
  if (refused) return refused
  if (!(await updateFunding(context, { id: params.fundingId, version }, values)))
    return refuse('stale-version', { details: known.value })
  await trace(context, 'funding-changed', params.fundingId)
  return showFunding(context, params.fundingId)
}

export const remove: TerritoryHandler<typeof removeFunding> = async (context, { params, query }) => {
  const known = await showFunding(context, params.fundingId)
  if (!known.ok) return known
  if (!(await deleteFunding(context, params.fundingId, query.version)))
    return refuse('stale-version', { details: known.value })
  await trace(context, 'funding-removed', params.fundingId)
  return done(undefined)
}
