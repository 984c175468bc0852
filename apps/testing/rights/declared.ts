import { accountsSensitivity } from '#features/accounts/testing/sensitivity.ts'
import { agreementSensitivity } from '#features/agreements/testing/sensitivity.ts'
import { auditSensitivity } from '#features/audit/testing/sensitivity.ts'
import { committeeSensitivity } from '#features/committee/testing/sensitivity.ts'
import { contactSensitivity } from '#features/contacts/testing/sensitivity.ts'
import { controlSensitivity } from '#features/controls/testing/sensitivity.ts'
import { deadlineSensitivity } from '#features/deadlines/testing/sensitivity.ts'
import { documentSensitivity } from '#features/documents/testing/sensitivity.ts'
import { eligibilitySensitivity } from '#features/eligibility/testing/sensitivity.ts'
import { exchangesSensitivity } from '#features/exchanges/testing/sensitivity.ts'
import { fundingSensitivity } from '#features/funding/testing/sensitivity.ts'
import { librarySensitivity } from '#features/library/testing/sensitivity.ts'
import { mailSensitivity } from '#features/mail/testing/sensitivity.ts'
import { networkSensitivity } from '#features/network/testing/sensitivity.ts'
import { observatorySensitivity } from '#features/observatory/testing/sensitivity.ts'
import { organisationsSensitivity } from '#features/organisations/testing/sensitivity.ts'
import { participantSensitivity } from '#features/participant/testing/sensitivity.ts'
import { pathwaySensitivity } from '#features/pathways/testing/sensitivity.ts'
import { peopleSensitivity } from '#features/people/testing/sensitivity.ts'
import { planSensitivity } from '#features/plans/testing/sensitivity.ts'
import { pledgeSensitivity } from '#features/pledges/testing/sensitivity.ts'
import { privacySensitivity } from '#features/privacy/testing/sensitivity.ts'
import { referralSensitivity } from '#features/referrals/testing/sensitivity.ts'
import { sealSensitivity } from '#features/seals/testing/sensitivity.ts'
import { serviceSensitivity } from '#features/services/testing/sensitivity.ts'
import { steeringSensitivity } from '#features/steering/testing/sensitivity.ts'
import { templateSensitivity } from '#features/templates/testing/sensitivity.ts'
import { territorySensitivity } from '#features/territory/testing/sensitivity.ts'
import { trainingSensitivity } from '#features/training/testing/sensitivity.ts'
import { transferSensitivity } from '#features/transfers/testing/sensitivity.ts'
import type { Sensitivity } from './sensitivity.ts'

/** What every feature declares of its data, one line each. */
export const declared: Readonly<Record<string, Sensitivity<never>>> = {
  accounts: accountsSensitivity,
  agreements: agreementSensitivity,
  audit: auditSensitivity,
  committee: committeeSensitivity,
  contacts: contactSensitivity,
  controls: controlSensitivity,
  deadlines: deadlineSensitivity,
  documents: documentSensitivity,
  eligibility: eligibilitySensitivity,
  exchanges: exchangesSensitivity,
  funding: fundingSensitivity,
  library: librarySensitivity,
  mail: mailSensitivity,
  observatory: observatorySensitivity,
  network: networkSensitivity,
  organisations: organisationsSensitivity,
  participant: participantSensitivity,
  pathways: pathwaySensitivity,
  people: peopleSensitivity,
  plans: planSensitivity,
  pledges: pledgeSensitivity,
  privacy: privacySensitivity,
  referrals: referralSensitivity,
  seals: sealSensitivity,
  services: serviceSensitivity,
  steering: steeringSensitivity,
  templates: templateSensitivity,
  territory: territorySensitivity,
  transfers: transferSensitivity,
  training: trainingSensitivity,
}
