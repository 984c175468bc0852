import { done, type Refusal, refuse, refuseField } from '#kernel/result.ts'
import { audit } from '#platform/server/audit.ts'
import type { Services } from '#platform/server/http/context.ts'
import type { TerritoryHandler } from '#platform/server/http/serve.ts'
import { publicAddress } from '#platform/server/public-address.ts'
import type { routes, ShownProvider } from '../../contract.ts'
import { sealText } from '../sealed-text.ts'
import { issuerProblem } from './issuer.ts'
import { clientOf, returnPath, secretSeal } from './provider-client.ts'
import { type Provider, providerOf, writeProvider } from './provider-store.ts'

export const readProvider: TerritoryHandler<typeof routes.readProvider> = async ({ tx, services }) =>
  done(shownProvider(services, await providerOf(tx, tx.territoryId)))

export const changeProvider: TerritoryHandler<typeof routes.changeProvider> = async (context, { body }) => {
  const { tx, actor, services, now } = context
  const refused = refusedChoice(services, body)
  if (refused) return refused
  const current = await providerOf(tx, tx.territoryId)
  const shown = shownProvider(services, current)
  if ((current?.version ?? 0) !== body.version) return refuse('stale-version', { details: shown })
  const secret = body.secret
    ? sealText(body.secret, secretSeal(tx.territoryId, services.config.secret))
    : current?.secret
  if (!secret) return refuseField('/secret', 'required')
  const domains = body.domains.map((domain) => domain.toLowerCase().replace(/^@/, ''))
  const written = await writeProvider(tx, {
    ...body,
    ...{ territoryId: tx.territoryId, secret, domains, by: actor.memberId, now },
  })
  if (!written) return refuse('stale-version', { details: shown })
  await audit(context, {
    action: 'accounts.provider-changed',
    subjectKind: 'territory',
    subjectId: tx.territoryId,
    details: { issuer: body.issuer, isActive: body.isActive, trustsFactor: body.trustsFactor },
  })
  return done(shownProvider(services, await providerOf(tx, tx.territoryId)))
}

export const checkProvider: TerritoryHandler<typeof routes.checkProvider> = async ({ tx, services }) => {
  const provider = await providerOf(tx, tx.territoryId)
  if (!provider) return refuse('provider-absent')
  const client = await clientOf(services, provider, { afresh: true })
  if (!client.ok) return refuse('issuer-unreachable')
  const announced = client.value.serverMetadata().id_token_signing_alg_values_supported
  if (!Array.isArray(announced) || announced.includes(provider.signingAlg)) return done(undefined)
  return refuse('provider-signature-other', {
    params: { chosen: provider.signingAlg, announced: announced.join(', ') },
  })
}

const refusedChoice = (
  services: Pick<Services, 'config'>,
  body: { readonly issuer: string; readonly domains: readonly string[] },
): Refusal | undefined => {
  const problem = issuerProblem(body.issuer, services.config)
  if (problem) return refuseField('/issuer', problem)
  const index = body.domains.findIndex((domain) => !/^@?[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(domain))
  return index === -1 ? undefined : refuseField('/domains', 'domain')
}

const shownProvider = (services: Pick<Services, 'config'>, row: Provider | undefined): ShownProvider => ({
  provider: row
    ? {
        ...{ profile: row.profile, label: row.label, issuer: row.issuer, clientId: row.clientId },
        ...{ signingAlg: row.signingAlg, domains: row.domains, organisationIds: row.organisationIds },
        ...{ trustsFactor: row.trustsFactor, isActive: row.isActive, version: row.version },
      }
    : null,
  redirectAddress: publicAddress(services.config, returnPath),
  signOutAddress: publicAddress(services.config, '/connexion'),
})
