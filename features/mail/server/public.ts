import type { ServerFeature } from '#platform/server/feature.ts'
import { serve } from '#platform/server/http/serve.ts'
import { listOutbox as outboxRoute } from '../contract.ts'
import { listOutbox } from './list-outbox.ts'
import { sendMail } from './send-mail.ts'

export { type Mail, queueMail } from './queue-mail.ts'

export const mailFeature: ServerFeature = {
  name: 'mail',
  routes: [serve(outboxRoute, listOutbox)],
  jobs: [sendMail],
}
