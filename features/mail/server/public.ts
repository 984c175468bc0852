import type { ServerFeature } from '#platform/server/feature.ts'
import { serve } from '#platform/server/http/serve.ts'
import { mailRoutes } from '../contract.ts'
import { listOutbox, sendOutbox } from './list-outbox.ts'
import { showMailState } from './read-mail-state.ts'
import { sendMail } from './send-mail.ts'

export { forgetMailsTo, forgetUnsentTexts } from './forget-mails-store.ts'
export { rightsLine } from './person-foot.ts'
export { type Mail, queueMail } from './queue-mail.ts'
export { askWaitingMails } from './read-mail-state.ts'
export { tryMailServer } from './try-server.ts'
export { whatBecameOf } from './waiting-store.ts'

export const mailFeature: ServerFeature = {
  name: 'mail',
  retention: {
    tables: {
      'mail.message': {
        ...{ archive: 'erased', anonymisation: 'erased' },
        why: 'what was sent to the address of the person; a mail to a colleague says no name',
      },
    },
  },
  routes: [
    serve(mailRoutes.listOutbox, listOutbox),
    serve(mailRoutes.exportOutbox, sendOutbox),
    serve(mailRoutes.readMailState, showMailState),
  ],
  jobs: [sendMail],
}
