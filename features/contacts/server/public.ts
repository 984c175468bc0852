import type { ServerFeature } from '#platform/server/feature.ts'
import { eraseContacts } from './erase-contacts.ts'
import { contactsRetention } from './retention-part.ts'
import { routes } from './routes.ts'

export { routingSetting } from './routing-setting.ts'
export { contactSettings, contactsKept } from './settings.ts'

export const contactsFeature: ServerFeature = {
  name: 'contacts',
  routes,
  jobs: [eraseContacts],
  retention: contactsRetention,
}
