import type { RetentionAct, RetentionPart } from '#platform/server/retention.ts'
import { contactsOfPersons, eraseContents } from './erase-store.ts'

const forget = async ({ tx, today }: RetentionAct, personIds: readonly string[]): Promise<void> =>
  eraseContents(tx, await contactsOfPersons(tx, personIds), today)

/** What became a file loses its words with it; the others lose theirs by their own delay (`erase-contacts.ts`). */
export const contactsRetention: RetentionPart = {
  tables: {
    'contacts.contact': {
      ...{ archive: 'without-notes', anonymisation: 'anonymous' },
      why: 'topic, age, commune and days are counted; what was asked goes',
    },
  },
  archive: forget,
  anonymise: forget,
}
