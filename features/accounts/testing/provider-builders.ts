import type { World } from '#apps/testing/world.ts'
import { routes } from '../contract.ts'
import type { TestBrowser } from './account-builders.ts'
import { type ProviderPerson, providerPeer } from './proconnect-like.ts'

export const plieSiret = '13002526500013'

/** Sets the identity provider of the world, as its administrator does; gives the peer. */
export const aProvider = async (world: World, choices: object = {}) => {
  const peer = await providerPeer()
  const { provider } = await world.as('territoryAdmin').done(routes.readProvider, { params: {} })
  await world.as('territoryAdmin').done(routes.changeProvider, {
    params: {},
    body: {
      profile: 'proconnect',
      label: 'ProConnect',
      issuer: peer.issuer,
      clientId: peer.clientId,
      secret: peer.secret,
      signingAlg: 'RS256',
      domains: [],
      organisationIds: [],
      trustsFactor: false,
      isActive: true,
      version: provider?.version ?? 0,
      ...choices,
    },
  })
  return peer
}

/** Gives the PLIE of the world its SIRET: those who come by ProConnect must be of it. */
export const giveSiret = (world: World, siret = plieSiret) =>
  world.rows((tx) =>
    tx.query('update organisations.organisation set siret = $3 where territory_id = $1 and id = $2', [
      world.territoryId,
      world.organisations.plie,
      siret,
    ]),
  )

/** Leaves for the provider and brings its answer back, without handing it over. */
export const leaveAndReturn = async (
  world: World,
  browser: TestBrowser,
  person: ProviderPerson,
  change: (address: URL) => void = () => {},
): Promise<string> => {
  const body = { territoryId: world.territoryId, back: `/${world.slug}/personnes` }
  const started = await browser.call(routes.startProviderSignIn, { body })
  if (started.status !== 200) throw new Error(started.code)
  const address = new URL(started.body.address)
  change(address)
  return (await providerPeer()).answer(address.href, person)
}

export const handOver = (browser: TestBrowser, answer: string) =>
  browser.call(routes.finishProviderSignIn, { body: { answer } })
