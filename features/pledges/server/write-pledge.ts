import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { changePledge, createPledge, removePledge } from '../contract.ts'
import { checkPledge, hasOwnUnit } from '../rules/check-pledge.ts'
import { keepLinesOfPledges } from './pledge-lines.ts'
import { loadPledge, type PledgeValues } from './pledge-store.ts'
import { showPledge } from './read-pledge.ts'
import { deletePledge, insertPledge, isNoted, lookUp, updatePledge } from './write-store.ts'

type Written = Omit<PledgeValues, 'signatoryName'>

/** What is written, with its signatory found: a party of this agreement or an organisation of the directory. */
const check = async (context: Context, written: Written) => {
  if (!written.partyId && !written.organisationId) return refuseField('/organisationId', 'required')
  const known = await lookUp(context, written)
  if (!known) return refuse('unknown-agreement')
  const invalid = checkPledge(written, known)
  if (invalid) return invalid
  if (!known.isArticle) return refuse('unknown-article')
  const signatory = known.party ?? known.organisation
  if (!signatory || (written.partyId && !known.party)) return refuse('unknown-signatory')
  if (!known.isContact) return refuse('unknown-contact')
  return done({
    ...written,
    partyId: known.party?.id ?? null,
    organisationId: known.organisation?.id ?? null,
    signatoryName: known.organisation?.name ?? signatory.name,
    unit: hasOwnUnit(written.kind) ? null : written.unit,
  })
}

const trace = (context: Context, action: string, id: string) =>
  audit(context, { action: `pledges.${action}`, subjectKind: 'pledge', subjectId: id })

export const create: TerritoryHandler<typeof createPledge> = async (context, { body }) => {
  const { id, ...written } = body
  const checked = await check(context, written)
  if (!checked.ok) return checked
  if (await insertPledge(context, id, checked.value)) await trace(context, 'pledge-created', id)
  await keepLinesOfPledges(context)
  return showPledge(context, id)
}

export const change: TerritoryHandler<typeof changePledge> = async (context, { params, body }) => {
  const { version, ...written } = body
  const known = await loadPledge(context.tx, params.pledgeId)
  if (!known) return refuse('not-found')
  const checked = await check(context, written)
  if (!checked.ok) return checked
  const { agreementId, kind, unit } = checked.value
  const isOther = agreementId !== known.agreementId || kind !== known.kind || unit !== known.unit
  if (isOther && (await isNoted(context, known.id))) return refuse('pledge-delivered')
  if (!(await updatePledge(context, { id: known.id, version }, checked.value))) {
    const current = await showPledge(context, known.id)
    return refuse('stale-version', { details: current.ok ? current.value : undefined })
  }
  await trace(context, 'pledge-changed', known.id)
  await keepLinesOfPledges(context)
  return showPledge(context, known.id)
}

export const remove: TerritoryHandler<typeof removePledge> = async (context, { params, query }) => {
  const known = await loadPledge(context.tx, params.pledgeId)
  if (!known) return refuse('not-found')
  if (await isNoted(context, known.id)) return refuse('pledge-delivered')
  if (!(await deletePledge(context, known.id, query.version))) return refuse('stale-version')
  await trace(context, 'pledge-removed', known.id)
  await keepLinesOfPledges(context)
  return done(undefined)
}
