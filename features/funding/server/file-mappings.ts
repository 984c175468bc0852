import { done, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { FileMapping, readFileMapping, withdrawFileMapping, writeFileMapping } from '../contract.ts'
import { shippedMapping } from '../rules/shipped-mapping.ts'
import { insertMapping, markWithdrawn, storedMappings } from './file-mapping-store.ts'

const shipped = (): FileMapping => ({
  ...{ id: null, validFrom: shippedMapping.validFrom, source: shippedMapping.source },
  ...{ verifiedOn: shippedMapping.verifiedOn, writtenByName: null },
  ...{ withdrawnOn: null, withdrawnByName: null },
  columns: shippedMapping.columns.map((column) => ({ ...column })),
})

const allMappings = async (context: Pick<Context, 'tx' | 'timeZone'>): Promise<FileMapping[]> => [
  ...(await storedMappings(context)),
  shipped(),
]

/** The version of the day: the territory's own, else the one that ships. */
export const mappingInForce = async (
  context: Pick<Context, 'tx' | 'today' | 'timeZone'>,
): Promise<FileMapping> =>
  (await allMappings(context)).find(
    ({ validFrom, withdrawnOn }) => validFrom <= context.today && withdrawnOn === null,
  ) ?? shipped()

export const showMappings: TerritoryHandler<typeof readFileMapping> = async (context) =>
  done({ inForce: await mappingInForce(context), versions: await allMappings(context) })

/** A version never changes: another begins another day. Sent twice, it counts once. */
export const saveMapping: TerritoryHandler<typeof writeFileMapping> = async (context, { body }) => {
  if (new Set(body.columns.map(({ key }) => key)).size < body.columns.length) return refuse('column-twice')
  if (body.validFrom < shippedMapping.validFrom)
    return refuseField('/validFrom', 'mapping-never-in-force', { from: shippedMapping.validFrom })
  const twice = body.columns.findIndex(({ label }, at) =>
    body.columns.slice(0, at).some((former) => former.label === label),
  )
  if (twice !== -1) return refuseField(`/columns/${twice}/label`, 'header-twice')
  const isNew = await insertMapping(context, body)
  const written = (await storedMappings(context)).find(({ id }) => id === body.id)
  if (!written) return refuse('mapping-that-day')
  if (isNew)
    await audit(context, {
      action: 'funding.mapping-written',
      subjectKind: 'file-mapping',
      subjectId: body.id,
      details: { validFrom: body.validFrom },
    })
  return done(written)
}

/** A file that left keeps its columns: only those that have not begun go. Asked twice, they go once. */
export const withdrawMapping: TerritoryHandler<typeof withdrawFileMapping> = async (context, { params }) => {
  const isWithdrawn = await markWithdrawn(context, params.mappingId)
  const mapping = (await storedMappings(context)).find(({ id }) => id === params.mappingId)
  if (!mapping) return refuse('not-found')
  if (mapping.withdrawnOn === null) return refuse('mapping-began')
  if (isWithdrawn)
    await audit(context, {
      action: 'funding.mapping-withdrawn',
      subjectKind: 'file-mapping',
      subjectId: params.mappingId,
      details: { validFrom: mapping.validFrom },
    })
  return done(mapping)
}
