import {
  makeLink,
  type OpenLink,
  openLink,
  revokeLinks,
  squareOf,
  takeLink,
} from '#features/accounts/server/public.ts'
import { photographs } from '#features/documents/contract.ts'
import { keepFile, receiveFile } from '#features/documents/server/public.ts'
import { loadTerritory } from '#features/territory/server/public.ts'
import { localDate } from '#kernel/dates.ts'
import { newId } from '#kernel/id.ts'
import { done, refuse } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Context, OpenContext } from '#platform/server/http/context.ts'
import { Refused } from '#platform/server/http/problem.ts'
import type { OpenHandler, TerritoryHandler } from '#platform/server/http/serve.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import {
  type askPhoto,
  type openPhotoLink,
  photoMinutes,
  type sendPhoto,
} from '../../contract/photo-links.ts'
import { loadPathway } from '../pathway-store.ts'
import {
  askerOf,
  findPhotoRequest,
  insertPhotoRequest,
  markPhotoReceived,
  waitingRequests,
} from './photo-request-store.ts'
import { findProof } from './proof-store.ts'
import { markReceived, openProof } from './receive-proof.ts'

const purpose = 'proof-photo'
const minuteMs = 60_000

/** The square that stands on the desk screen; one asked before for the same proof opens nothing any more. */
export const ask: TerritoryHandler<typeof askPhoto> = async (context, { params, body }) => {
  const { tx, now, services } = context
  const held = await openProof(context, params.proofId)
  if (!held.ok) return held
  await insertPhotoRequest(context, body.id, params.proofId)
  for (const id of await waitingRequests(tx, params.proofId)) await revokeLinks(context, id, purpose)
  const token = await makeLink(context, { purpose, subjectId: body.id, minutes: photoMinutes })
  await audit(context, {
    action: 'pathways.photo-asked',
    subjectKind: 'proof',
    subjectId: params.proofId,
  })
  const address = publicAddress(services.config, `/photo/${token}`)
  const expiresAt = new Date(now.getTime() + photoMinutes * minuteMs).toISOString()
  return done({ address, square: squareOf(address), expiresAt })
}

export const open: OpenHandler<typeof openPhotoLink> = async ({ services }, { params }) => {
  const link = await openLink(services, params.token, purpose)
  return link.ok ? done({ expiresAt: link.value.expiresAt.toISOString() }) : link
}

/** The link is looked at before anything is received, and taken in the transaction that keeps the photograph. */
export const send: OpenHandler<typeof sendPhoto> = async (context, { params }) => {
  const { services } = context
  const opened = await openLink(services, params.token, purpose)
  if (!opened.ok) return opened
  const { territoryId } = opened.value
  if (!territoryId || !context.receive) return refuse('link-unknown')
  if (services.storage?.isFull()) return refuse('storage-full')
  const received = await context.receive()
  if (!received.ok) return received
  const { file } = received.value
  if (!file) return refuse('file-empty')
  const upload = { ...received.value, kept: await keepFile(services, territoryId, file, photographs) }
  return keepPhoto(context, opened.value, territoryId, upload)
}

const keepPhoto = (
  { services, now, requestId, request }: OpenContext,
  link: OpenLink,
  territoryId: string,
  upload: NonNullable<Context['upload']>,
) =>
  services.database.withTerritory(territoryId, async (tx) => {
    const territory = await loadTerritory(tx, now.toISOString().slice(0, 10))
    const asked = await findPhotoRequest(tx, link.subjectId)
    if (!territory || !asked || !(await takeLink({ tx, now }, link)))
      throw new Refused(refuse('link-unknown'))
    const { timeZone } = territory
    const context: Context = {
      ...{ tx, now, today: localDate(now, timeZone), timeZone, requestId, services, request, upload },
      actor: askerOf(tx, asked),
    }
    const proof = await findProof(tx, asked.proofId)
    const pathway = proof && (await loadPathway(context, proof.pathwayId, 'pathways.read'))
    if (!proof || !pathway?.ok || proof.checkedOn || proof.refusedReason !== null)
      throw new Refused(refuse('proof-settled'))
    const kept = await receiveFile(
      context,
      { subjectKind: 'proof', subjectId: proof.id },
      newId(now.getTime()),
    )
    if (!kept.ok) throw new Refused(kept)
    await markReceived(context, { proof, pathway: pathway.value }, context.today, kept.value.id)
    await markPhotoReceived(tx, link.subjectId, now)
    await audit(
      { tx, now, requestId },
      { action: 'pathways.photo-received', subjectKind: 'proof', subjectId: proof.id },
    )
    return done(undefined)
  })
