import type { Job } from '#platform/server/jobs.ts'

const DAY_MS = 86_400_000
const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS)

/** Each night, forgets what sign-in no longer needs: attempts of the day before, ended sessions, links long expired. */
export const forgetOldRows: Job = {
  name: 'accounts.forget-old-rows',
  cron: '17 2 * * *',
  run: async (services) => {
    const now = services.clock.now()
    await services.database.withAccounts(async (tx) => {
      await tx.query('delete from accounts.attempt where at < $1', [daysBefore(now, 1)])
      await tx.query('delete from accounts.session where expires_at < $1', [now])
      await tx.query('delete from accounts.trusted_browser where expires_at < $1', [now])
      await tx.query('delete from accounts.verification where expires_at < $1', [now])
      await tx.query('delete from accounts.link where expires_at < $1', [daysBefore(now, 90)])
    })
  },
}
