import type { World } from '#apps/testing/world.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { codeIn, lastMail } from '#features/pathways/testing/step-builders.ts'
import { newId } from '#kernel/id.ts'
import type { CallInput } from '#platform/contract/route.ts'
import { askOrientationCode, type Orientation, openOrientation, sendOrientation } from '../contract.ts'
import { aService } from './list-builders.ts'

type Body = CallInput<typeof sendOrientation>['body']

export const orientationBody = (serviceId: string, more: Partial<Body> = {}): Body => ({
  ...{ id: newId(), serviceId, themeCode: 'mobilite--preparer-un-permis' },
  ...{ reasons: 'Un poste l’attend dès qu’elle conduit.', requirements: 'Suivie par le PLIE' },
  ...{ contactPreference: 'referent', informed: true },
  ...more,
})

interface SentOrientation extends Orientation {
  readonly personId: string
  readonly pathwayId: string
}

/** Somebody followed by the référent, written about to a service of the world. */
export const anOrientation = async (
  world: World,
  { person, ...more }: Partial<Body> & { readonly person?: Parameters<typeof aPathway>[1] } = {},
): Promise<SentOrientation> => {
  const serviceId = more.serviceId ?? (await aService(world))
  const { id: pathwayId, personId } = await aPathway(world, person)
  const sent = await world
    .as('referent')
    .done(sendOrientation, { params: { personId }, body: orientationBody(serviceId, more) })
  return { ...sent, personId, pathwayId }
}

export const linkTemplate = 'services.orientation-link'
export const orientationToken = (body: string): string => /orientation\/(\S+)/.exec(body)?.[1] ?? ''

/** The service before the orientation: its link, and the pass that its code gave. */
export const openedByService = async (world: World, template = linkTemplate) => {
  const token = orientationToken(await lastMail(world, template))
  await world.nobody.done(askOrientationCode, { body: { token } })
  const code = codeIn(await lastMail(world, 'accounts.link-code'))
  const { orientation, pass } = await world.nobody.done(openOrientation, { body: { token, code } })
  return { token, pass, orientation }
}
