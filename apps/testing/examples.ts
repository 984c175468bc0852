import { routes as accountsRoutes } from '#features/accounts/contract.ts'
import { accountsExamples } from '#features/accounts/testing/route-examples.ts'
import { agreementRoutes } from '#features/agreements/contract.ts'
import { agreementExamples } from '#features/agreements/testing/route-examples.ts'
import { auditRoutes } from '#features/audit/contract.ts'
import { auditExamples } from '#features/audit/testing/route-examples.ts'
import { committeeRoutes } from '#features/committee/contract.ts'
import { committeeExamples } from '#features/committee/testing/route-examples.ts'
import { contactRoutes } from '#features/contacts/contract.ts'
import { contactExamples } from '#features/contacts/testing/route-examples.ts'
import { controlRoutes } from '#features/controls/contract.ts'
import { controlExamples } from '#features/controls/testing/route-examples.ts'
import { deadlineRoutes } from '#features/deadlines/contract.ts'
import { deadlineExamples } from '#features/deadlines/testing/route-examples.ts'
import { eligibilityRoutes } from '#features/eligibility/contract.ts'
import { eligibilityExamples } from '#features/eligibility/testing/route-examples.ts'
import { exchangesRoutes } from '#features/exchanges/contract.ts'
import { exchangesExamples } from '#features/exchanges/testing/route-examples.ts'
import { fundingRoutes } from '#features/funding/contract.ts'
import { fundingExamples } from '#features/funding/testing/route-examples.ts'
import { libraryRoutes } from '#features/library/contract.ts'
import { libraryExamples } from '#features/library/testing/route-examples.ts'
import { mailRoutes } from '#features/mail/contract.ts'
import { mailExamples } from '#features/mail/testing/route-examples.ts'
import { networkRoutes } from '#features/network/contract.ts'
import { networkExamples } from '#features/network/testing/route-examples.ts'
import { observatoryRoutes } from '#features/observatory/contract.ts'
import { observatoryExamples } from '#features/observatory/testing/route-examples.ts'
import { organisationsRoutes } from '#features/organisations/contract.ts'
import { organisationsExamples } from '#features/organisations/testing/route-examples.ts'
import { participantRoutes } from '#features/participant/contract.ts'
import { participantExamples } from '#features/participant/testing/route-examples.ts'
import { pathwayRoutes } from '#features/pathways/contract.ts'
import { pathwayExamples } from '#features/pathways/testing/route-examples.ts'
import { peopleRoutes } from '#features/people/contract.ts'
import { peopleExamples } from '#features/people/testing/route-examples.ts'
import { planRoutes } from '#features/plans/contract.ts'
import { planExamples } from '#features/plans/testing/route-examples.ts'
import { pledgeRoutes } from '#features/pledges/contract.ts'
import { pledgeExamples } from '#features/pledges/testing/route-examples.ts'
import { privacyRoutes } from '#features/privacy/contract.ts'
import { privacyExamples } from '#features/privacy/testing/route-examples.ts'
import { referralRoutes } from '#features/referrals/contract.ts'
import { referralExamples } from '#features/referrals/testing/route-examples.ts'
import { sealRoutes } from '#features/seals/contract.ts'
import { sealExamples } from '#features/seals/testing/route-examples.ts'
import { serviceRoutes } from '#features/services/contract.ts'
import { serviceExamples } from '#features/services/testing/route-examples.ts'
import { steeringRoutes } from '#features/steering/contract.ts'
import { steeringExamples } from '#features/steering/testing/route-examples.ts'
import { templateRoutes } from '#features/templates/contract.ts'
import { templateExamples } from '#features/templates/testing/route-examples.ts'
import { territoryRoutes } from '#features/territory/contract.ts'
import { territoryExamples } from '#features/territory/testing/route-examples.ts'
import { trainingRoutes } from '#features/training/contract.ts'
import { trainingExamples } from '#features/training/testing/route-examples.ts'
import { transferRoutes } from '#features/transfers/contract.ts'
import { transferExamples } from '#features/transfers/testing/route-examples.ts'
import type { Route } from '#platform/contract/route.ts'
import type { RouteExample } from './route-examples.ts'

interface FeatureExamples {
  readonly routes: Readonly<Record<string, Route>>
  // biome-ignore lint/suspicious/noExplicitAny: each feature's own table is checked against its routes where it is written.
  readonly examples: Readonly<Record<string, RouteExample<any>>>
}

/** The route examples of every feature, one line each: a route without example fails the wall test. */
export const featureExamples: Readonly<Record<string, FeatureExamples>> = {
  agreements: { routes: agreementRoutes, examples: agreementExamples },
  accounts: { routes: accountsRoutes, examples: accountsExamples },
  audit: { routes: auditRoutes, examples: auditExamples },
  committee: { routes: committeeRoutes, examples: committeeExamples },
  contacts: { routes: contactRoutes, examples: contactExamples },
  controls: { routes: controlRoutes, examples: controlExamples },
  eligibility: { routes: eligibilityRoutes, examples: eligibilityExamples },
  funding: { routes: fundingRoutes, examples: fundingExamples },
  library: { routes: libraryRoutes, examples: libraryExamples },
  network: { routes: networkRoutes, examples: networkExamples },
  mail: { routes: mailRoutes, examples: mailExamples },
  observatory: { routes: observatoryRoutes, examples: observatoryExamples },
  organisations: { routes: organisationsRoutes, examples: organisationsExamples },
  participant: { routes: participantRoutes, examples: participantExamples },
  pathways: { routes: pathwayRoutes, examples: pathwayExamples },
  deadlines: { routes: deadlineRoutes, examples: deadlineExamples },
  people: { routes: peopleRoutes, examples: peopleExamples },
  plans: { routes: planRoutes, examples: planExamples },
  pledges: { routes: pledgeRoutes, examples: pledgeExamples },
  privacy: { routes: privacyRoutes, examples: privacyExamples },
  referrals: { routes: referralRoutes, examples: referralExamples },
  seals: { routes: sealRoutes, examples: sealExamples },
  exchanges: { routes: exchangesRoutes, examples: exchangesExamples },
  services: { routes: serviceRoutes, examples: serviceExamples },
  steering: { routes: steeringRoutes, examples: steeringExamples },
  templates: { routes: templateRoutes, examples: templateExamples },
  territory: { routes: territoryRoutes, examples: territoryExamples },
  transfers: { routes: transferRoutes, examples: transferExamples },
  training: { routes: trainingRoutes, examples: trainingExamples },
}

interface KnownRoute {
  readonly name: string
  readonly route: Route
  readonly example: RouteExample<Route>
}

export const nameOf = (route: Route): string => `${route.method} ${route.path}`

/** Every route that has an example, for the tests that are made from them. */
export const knownRoutes: readonly KnownRoute[] = Object.values(featureExamples).flatMap(
  ({ routes, examples }) =>
    Object.entries(examples).flatMap(([name, example]) => {
      const route = routes[name]
      return route ? [{ name: nameOf(route), route, example }] : []
    }),
)
