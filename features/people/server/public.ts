import type { ServerFeature } from '#platform/server/feature.ts'
import type { SubjectsOf } from './list-openings.ts'
import { ownRows } from './merge/own-rows.ts'
import type { PersonRows } from './merge/person-rows.ts'
import { settleMerges } from './merge/settle-merges.ts'
import { peopleRetention } from './retention-part.ts'
import { routesWith } from './routes.ts'

export { checkBirthDate } from '../rules/birth-date.ts'
export type { Identity } from '../rules/compare-identities.ts'
export { findArchived, loadArchived, restoreFile } from './archive-store.ts'
export { saveChanges } from './change-person.ts'
export { checkPerson, placesOf } from './check-person.ts'
export { type Comparison, comparePeople, comparePerson } from './compare-person.ts'
export { createPerson } from './create-person.ts'
export { criteriaSettings } from './criteria-settings.ts'
export { knownOfEach, knownOn } from './criteria-then.ts'
export { latestProofs, proofsDeclaredBy } from './criterion-proof-store.ts'
export { type Following, follow, followEach, unfollow, unfollowAll } from './follower-store.ts'
export { criterionName, holdCriterion } from './hold-criteria.ts'
export type { SubjectsOf } from './list-openings.ts'
export { type CriterionInUse, loadCriteriaInUse } from './local-criteria-setting.ts'
export { filesMerging, rowsRehomed } from './merge/events.ts'
export type { PersonRows } from './merge/person-rows.ts'
export { noticesInForce } from './notice-texts.ts'
export { openingDays } from './opening-days.ts'
export { followed, mayOpenPerson, openTo, openToAlone } from './person-access.ts'
export { loadPerson, loadPersons, type StoredPerson } from './person-store.ts'
export { postalAddresses } from './postal-addresses.ts'
export { proofRefused } from './proof-events.ts'
export { followsWhole, readingRole } from './reading-role.ts'
export { findCommune } from './reference-reads.ts'
export { holdFiles } from './retention-store.ts'
export { noteSensitiveFact } from './sensitive-facts.ts'
export { withdrawFile } from './withdraw-file.ts'

/** What the other features hold about a person, gathered by the application. */
interface HeldElsewhere {
  /** Ids of it: a line of the trail about one of them is about her. */
  readonly subjectsOf: SubjectsOf
  /** Its tables, in the order in which rows hang on one another. */
  readonly rows: readonly PersonRows[]
}

export const peopleFeature = ({ subjectsOf, rows }: HeldElsewhere): ServerFeature => ({
  name: 'people',
  retention: peopleRetention,
  routes: routesWith(subjectsOf, [...ownRows, ...rows]),
  jobs: [settleMerges],
})
