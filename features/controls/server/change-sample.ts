import { followEach, loadPerson, readingRole, unfollowAll } from '#features/people/server/public.ts'
import { refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { type addToControlSample, type closeControlSample, mostSampled } from '../contract.ts'
import { loadSample } from './sample-access.ts'
import { insertClosure, insertFiles, loadFiles } from './sample-store.ts'

/** A file that the controller asked for by name joins the sample, with the reason; it was not drawn, and says so. */
export const addFile: TerritoryHandler<typeof addToControlSample> = async (context, { params, body }) => {
  const { tx, today } = context
  const sample = await loadSample(context, params.sampleId)
  if (!sample.ok) return sample
  if (sample.value.state !== 'open') return refuse('sample-not-open')
  if (sample.value.files >= mostSampled) return refuse('sample-full')
  if (!(await loadPerson(tx, body.personId))) return refuse('not-found')
  const files = await loadFiles(context, params.sampleId)
  if (files.some(({ personId }) => personId === body.personId)) return refuse('file-already-in-sample')
  const [controller] = await tx.query<{ organisationId: string }>(
    `select organisation_id as "organisationId" from organisations.published_member where territory_id = $1 and id = $2`,
    [tx.territoryId, sample.value.memberId],
  )
  if (!controller) return refuse('not-found')
  await insertFiles(context, params.sampleId, [body.personId], body.reason)
  await followEach(context, [body.personId], {
    memberId: sample.value.memberId,
    organisationId: controller.organisationId,
    role: readingRole(params.sampleId),
    startsOn: today,
    endsOn: sample.value.opensUntil,
  })
  return loadSample(context, params.sampleId)
}

export const close: TerritoryHandler<typeof closeControlSample> = async (context, { params, body }) => {
  const sample = await loadSample(context, params.sampleId)
  if (!sample.ok) return sample
  if (sample.value.state !== 'open') return refuse('sample-not-open')
  await insertClosure(context, params.sampleId, body.reason)
  await unfollowAll(context, readingRole(params.sampleId))
  await audit(context, {
    action: 'controls.sample-closed',
    subjectKind: 'control-sample',
    subjectId: params.sampleId,
  })
  return loadSample(context, params.sampleId)
}
