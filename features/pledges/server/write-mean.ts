import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { giveList } from '#platform/server/spreadsheet/give-list.ts'
import type { Column } from '#platform/server/spreadsheet/table.ts'
import type { changeMean, createMean, exportMeans, listMeans } from '../contract.ts'
import { checkMean } from '../rules/check-mean.ts'
import { meanLabels } from '../rules/labels.ts'
import { insertMean, loadMeans, type MeanValues, missing, updateMean } from './mean-store.ts'

export const list: TerritoryHandler<typeof listMeans> = async ({ tx, today }) =>
  done({ items: await loadMeans(tx, today) })

const check = async (context: Context, values: MeanValues) => {
  const invalid = checkMean(values)
  if (invalid) return invalid
  const unknown = await missing(context, {
    organisationIds: [values.lenderId, ...values.users.map((one) => one.organisationId)],
    agreementId: values.agreementId,
  })
  return unknown && refuse(unknown)
}

const showMean = async ({ tx, today }: Context, id: string) => {
  const [mean] = await loadMeans(tx, today, id)
  return mean ? done(mean) : refuse('not-found')
}

const trace = (context: Context, action: string, id: string) =>
  audit(context, { action: `pledges.${action}`, subjectKind: 'shared-mean', subjectId: id })

export const create: TerritoryHandler<typeof createMean> = async (context, { body }) => {
  const { id, ...values } = body
  const refused = await check(context, values)
  if (refused) return refused
  if (await insertMean(context, id, values)) await trace(context, 'mean-created', id)
  return showMean(context, id)
}

export const change: TerritoryHandler<typeof changeMean> = async (context, { params, body }) => {
  const { version, ...values } = body
  const known = await showMean(context, params.meanId)
  if (!known.ok) return known
  const refused = await check(context, values)
  if (refused) return refused
  if (!(await updateMean(context, { id: params.meanId, version }, values)))
    return refuse('stale-version', { details: known.value })
  await trace(context, 'mean-changed', params.meanId)
  return showMean(context, params.meanId)
}

const columns = [
  { key: 'label', label: 'Moyen', kind: 'text' },
  { key: 'kind', label: 'Nature', kind: 'text' },
  { key: 'lenderName', label: 'Prêté par', kind: 'text' },
  { key: 'userName', label: 'Utilisé par', kind: 'text' },
  { key: 'sharePercent', label: 'Part (%)', kind: 'number' },
  { key: 'fromOn', label: 'Du', kind: 'date' },
  { key: 'toOn', label: 'Au', kind: 'date' },
  { key: 'agreementLabel', label: 'Convention', kind: 'text' },
] as const satisfies readonly Column[]

export const send: TerritoryHandler<typeof exportMeans> = async (context, { body }) =>
  giveList(context, {
    listCode: 'pledges.means',
    name: 'moyens-partages',
    format: body.format,
    columns,
    rows: (await loadMeans(context.tx, context.today)).flatMap(({ users, kind, ...mean }) =>
      users.map(({ name, sharePercent }) => ({
        ...{ label: mean.label, kind: meanLabels[kind], lenderName: mean.lenderName },
        ...{ userName: name, sharePercent, fromOn: mean.fromOn, toOn: mean.toOn },
        agreementLabel: mean.agreementLabel,
      })),
    ),
  })
