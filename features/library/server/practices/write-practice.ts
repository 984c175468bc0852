import { done, type Refusal, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import type { changePractice, createPractice, PracticeBody, preparePractice } from '../../contract.ts'
import { licencesOn } from '../../rules/licences.ts'
import {
  insertPractice,
  loadPractice,
  practiceChoices,
  practiceTitle,
  updatePractice,
} from './practice-store.ts'

const refusedBody = async (
  { tx, today }: Context,
  body: PracticeBody,
  former?: string,
): Promise<Refusal | undefined> => {
  const { contactOrganisationId, inspiredById, licence } = body
  // A licence that ended stays on the sheets that were given under it.
  if (licence !== former && !licencesOn(today).some(({ code }) => code === licence))
    return refuse('unknown-licence')
  if (inspiredById && !(await practiceTitle(tx, inspiredById))) return refuse('unknown-practice')
  if (!contactOrganisationId) return undefined
  const known = await tx.query(
    'select 1 from organisations.published_organisation where territory_id = $1 and id = $2',
    [tx.territoryId, contactOrganisationId],
  )
  return known.length === 0 ? refuse('unknown-organisation') : undefined
}

export const showPracticeChoices: TerritoryHandler<typeof preparePractice> = async ({ tx, today }) =>
  done({
    ...(await practiceChoices(tx)),
    licences: licencesOn(today).map(({ code, label }) => ({ code, label })),
  })

const traced = (context: Context, action: string, practiceId: string): Promise<void> =>
  audit(context, { action, subjectKind: 'practice', subjectId: practiceId })

export const writePractice: TerritoryHandler<typeof createPractice> = async (context, { body }) => {
  if (body.inspiredById === body.id) return refuseField('/inspiredById', 'inspired-by-itself')
  const refused = await refusedBody(context, body)
  if (refused) return refused
  if (!(await insertPractice(context, body.id, body))) return refuse('already-exists')
  await traced(context, 'library.practice-created', body.id)
  const practice = await loadPractice(context.tx, body.id)
  return practice ? done(practice) : refuse('not-found')
}

export const correctPractice: TerritoryHandler<typeof changePractice> = async (context, { params, body }) => {
  const current = await loadPractice(context.tx, params.practiceId)
  if (!current) return refuse('not-found')
  if (body.inspiredById === current.id) return refuseField('/inspiredById', 'inspired-by-itself')
  const refused = await refusedBody(context, body, current.licence)
  if (refused) return refused
  if (!(await updatePractice(context, current.id, body)))
    return refuse('stale-version', { details: await loadPractice(context.tx, current.id) })
  await traced(context, 'library.practice-changed', current.id)
  const practice = await loadPractice(context.tx, current.id)
  return practice ? done(practice) : refuse('not-found')
}
