import type { ServerFeature } from '#platform/server/feature.ts'
import { routes } from './routes.ts'

export { checkBirthDate } from '../rules/birth-date.ts'
export type { Identity } from '../rules/compare-identities.ts'
export { saveChanges } from './change-person.ts'
export { checkPerson } from './check-person.ts'
export { type Comparison, comparePeople, comparePerson, type Likely } from './compare-person.ts'
export { createPerson, type NewPerson } from './create-person.ts'
export { type Following, follow, unfollow } from './follower-store.ts'
export { holdCriterion, type NewCriterion } from './hold-criteria.ts'
export { loadCriteriaInUse } from './local-criteria-setting.ts'
export { followed, mayOpenPerson } from './person-access.ts'
export { loadPerson, type StoredPerson } from './person-store.ts'
export { findCommune } from './reference-reads.ts'
export { type NewSensitiveFact, noteSensitiveFact } from './sensitive-facts.ts'
export { withdrawFile } from './withdraw-file.ts'

export const peopleFeature: ServerFeature = { name: 'people', routes }
