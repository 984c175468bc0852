import type { RetentionPart } from '#platform/server/retention.ts'
import { contactsOfPathways, underWayInPathways } from './retention-contacts-store.ts'

/** What becomes of a pathway: its dates, states and classes are counted for ever; its words go. */
export const pathwaysRetention: RetentionPart = {
  tables: {},
  contacts: contactsOfPathways,
  underWay: underWayInPathways,
}
