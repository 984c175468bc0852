import { expect, it } from 'vitest'
import { giveAccess } from '#features/participant/contract.ts'
import { askPhoto, sendOperatorLink } from '#features/pathways/contract.ts'
import { aJob, idOf } from '#features/pathways/testing/exit-builders.ts'
import { aPathway } from '#features/pathways/testing/pathway-builders.ts'
import { aStep, lastMail } from '#features/pathways/testing/step-builders.ts'
import { sendOrientation } from '#features/services/contract.ts'
import { aService } from '#features/services/testing/list-builders.ts'
import { linkTemplate, orientationBody } from '#features/services/testing/orientation-builders.ts'
import { newId } from '#kernel/id.ts'
import type { Route } from '#platform/contract/route.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import { requestOf } from './request-of.ts'
import { aTerritory, type World } from './world.ts'

const forged = 'evil.example'

/** Calls as the référent whose requests come under another name; gives the text of the reply. */
const underForgedHost = async (world: World, route: Route, input: object): Promise<string> => {
  const request = requestOf(route, input, world.territoryId)
  const answer = await world.server.inject({
    ...request,
    headers: { ...request.headers, host: forged, cookie: world.cookieOf('referent') },
  })
  expect(answer.statusCode).toBeLessThan(300)
  return answer.body
}

const links: Readonly<Record<string, (world: World) => Promise<string>>> = {
  'to a person’s own page': async (world) => {
    const { personId } = await aPathway(world, { email: 'samira@exemple.example' })
    const given = await underForgedHost(world, giveAccess, { params: { personId }, body: { mail: true } })
    return given + (await lastMail(world, 'participant.access'))
  },
  'of a photograph': async (world) => {
    const { id: pathwayId } = await aPathway(world)
    await aJob(world, { pathwayId })
    const proofId = await idOf(world, 'proof', pathwayId, 'work-contract')
    return underForgedHost(world, askPhoto, { params: { proofId }, body: { id: newId() } })
  },
  'of an operator': async (world) => {
    const step = await aStep(world, { operatorEmail: 'atelier@essai.example', isPrescribed: true })
    await underForgedHost(world, sendOperatorLink, { params: { stepId: step.id } })
    return lastMail(world, 'pathways.operator-link')
  },
  'of an orientation': async (world) => {
    const serviceId = await aService(world)
    const { personId } = await aPathway(world)
    await underForgedHost(world, sendOrientation, { params: { personId }, body: orientationBody(serviceId) })
    return lastMail(world, linkTemplate)
  },
}

it.for(Object.entries(links))(
  'a link %s bears the declared address, whatever the request says',
  async ([, linkIn]) => {
    const world = await aTerritory()
    const said = await linkIn(world)
    expect(said).toContain(publicAddress(world.services.config, '/'))
    expect(said).not.toContain(forged)
  },
)
