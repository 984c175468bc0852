import type { ServerFeature } from '#platform/server/feature.ts'
import { sendMail } from './send-mail.ts'

export { type Mail, queueMail } from './queue-mail.ts'

export const mailFeature: ServerFeature = { name: 'mail', routes: [], jobs: [sendMail] }
