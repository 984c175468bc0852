import { accountsFeature } from '#features/accounts/server/public.ts'
import { agreementsFeature } from '#features/agreements/server/public.ts'
import { auditFeature } from '#features/audit/server/public.ts'
import { committeeFeature } from '#features/committee/server/public.ts'
import { contactsFeature } from '#features/contacts/server/public.ts'
import { controlsFeature } from '#features/controls/server/public.ts'
import { deadlinesFeature } from '#features/deadlines/server/public.ts'
import { documentsFeature } from '#features/documents/server/public.ts'
import { eligibilityFeature } from '#features/eligibility/server/public.ts'
import { exchangesFeature } from '#features/exchanges/server/public.ts'
import { fundingFeature } from '#features/funding/server/public.ts'
import { libraryFeature } from '#features/library/server/public.ts'
import { mailFeature } from '#features/mail/server/public.ts'
import { networkFeature } from '#features/network/server/public.ts'
import { observatoryFeature, readPortrait } from '#features/observatory/server/public.ts'
import { organisationsFeature } from '#features/organisations/server/public.ts'
import { participantFeature } from '#features/participant/server/public.ts'
import { pathwaysFeature } from '#features/pathways/server/public.ts'
import { peopleFeature } from '#features/people/server/public.ts'
import { plansFeature } from '#features/plans/server/public.ts'
import { pledgesFeature } from '#features/pledges/server/public.ts'
import { privacyFeature } from '#features/privacy/server/public.ts'
import { referralsFeature } from '#features/referrals/server/public.ts'
import { sealsFeature } from '#features/seals/server/public.ts'
import { servicesFeature } from '#features/services/server/public.ts'
import { steeringFeature } from '#features/steering/server/public.ts'
import { templatesFeature } from '#features/templates/server/public.ts'
import { territoryFeature } from '#features/territory/server/public.ts'
import { sessionsOfTrainer, trainingFeature } from '#features/training/server/public.ts'
import { transfersFeature } from '#features/transfers/server/public.ts'
import type { ServerFeature } from '#platform/server/feature.ts'
import { countFirstSteps } from './first-steps.ts'
import { paperKinds } from './paper-kinds.ts'
import { rowsOfPersons } from './person-rows.ts'
import { subjectsOfPerson } from './person-subjects.ts'
import { privacyFacts } from './privacy-facts.ts'
import { settingsScreen } from './settings.ts'

const fed: readonly ServerFeature[] = [
  accountsFeature,
  organisationsFeature,
  mailFeature,
  documentsFeature,
  templatesFeature(paperKinds),
  territoryFeature(settingsScreen, countFirstSteps),
  peopleFeature({ subjectsOf: subjectsOfPerson, rows: rowsOfPersons }),
  referralsFeature,
  deadlinesFeature,
  pathwaysFeature(sessionsOfTrainer),
  controlsFeature,
  eligibilityFeature,
  committeeFeature,
  transfersFeature,
  contactsFeature,
  fundingFeature,
  trainingFeature,
  servicesFeature,
  agreementsFeature,
  plansFeature,
  libraryFeature(readPortrait),
  steeringFeature,
  pledgesFeature,
  observatoryFeature,
  networkFeature,
  exchangesFeature,
  auditFeature,
  participantFeature(subjectsOfPerson),
]

/** Every feature of the product, one line each; the last one knows what becomes of the rows of the others. */
export const features: readonly ServerFeature[] = [
  ...fed,
  sealsFeature(fed.flatMap(({ seals }) => seals ?? [])),
  privacyFeature(
    privacyFacts,
    fed.flatMap(({ retention }) => retention ?? []),
  ),
]
