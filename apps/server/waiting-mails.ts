import { askWaitingMails, forgetUnsentTexts } from '#features/mail/server/public.ts'
import { everyTerritory } from '#features/territory/server/public.ts'
import type { Job } from '#platform/server/jobs.ts'

/** Once a mail server is set, what was written before it leaves, unless it is too old to be true. */
export const sendWaitingMails: Job = {
  name: 'mail.send-waiting',
  cron: '*/10 * * * *',
  run: async (services) => {
    if (!services.config.smtpUrl) return
    const now = services.clock.now()
    await everyTerritory(services, async (tx) => void (await askWaitingMails(tx, now)))
  },
}

/** Each night, the text of what can no longer leave is erased. */
export const forgetUnsentMails: Job = {
  name: 'mail.forget-unsent',
  cron: '23 4 * * *',
  run: async (services) => {
    const now = services.clock.now()
    await everyTerritory(services, (tx) => forgetUnsentTexts(tx, now))
  },
}
